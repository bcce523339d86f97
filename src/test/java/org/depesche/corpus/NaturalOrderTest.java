package org.depesche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

  @ParameterizedTest
  @CsvSource({
    "2_b.txt, 10_a.txt",
    "a/2.txt, a/10.txt",
    "a/b.txt, ab/a.txt",
    "1.txt, 01.txt",
    "007.txt, 8.txt",
    "a, a1",
    "99999999999999999999998, 99999999999999999999999",
    "Ä.txt, Ö.txt"
  })
  void putsTheFirstBeforeTheSecond(String first, String second) {
    // equal numbers fall back to the characters, so the pair with leading zeros is checked by sign
    // alone
    int order = NaturalOrder.INSTANCE.compare(first, second);
    int reverse = NaturalOrder.INSTANCE.compare(second, first);
    assertEquals(Integer.signum(order), -Integer.signum(reverse));
    assertTrue(order < 0 || first.equals("1.txt"), first + " against " + second + ": " + order);
  }

  @Test
  void isTotalOnRandomNames() {
    var random = new Random(7);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      names.add(random
          .ints(random.nextInt(6), 0, 5)
          .mapToObj(c -> "01a/ä".substring(c, c + 1))
          .reduce("", String::concat));
    }
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(NaturalOrder.INSTANCE);
    Collections.shuffle(names, random);
    names.sort(NaturalOrder.INSTANCE);
    assertEquals(sorted, names);
  }
}
