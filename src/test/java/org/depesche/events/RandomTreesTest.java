package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.document.Event;
import org.depesche.document.Filler;
import org.depesche.document.Narrative;
import org.depesche.document.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class RandomTreesTest {

  private static final List<String> WORDS = List.of(
      "Kündigung",
      "lädt",
      "ein",
      "und",
      "nicht",
      "Berger",
      "Novaks",
      "Angriff",
      "auf",
      "wurde",
      "festgenommen",
      "sagte",
      ",",
      "„",
      "“",
      ".",
      "der",
      "sich",
      "Übernahme",
      "😀",
      "e\u0301",
      "\uD800",
      "x".repeat(10_000),
      "zurücktreten",
      "zu",
      "wenn",
      "im",
      "Riga",
      "könnte",
      "Treffen",
      "mit",
      "seinem",
      "laut",
      "\"",
      "»",
      "2019");
  private static final List<String> TAGS =
      List.of("NOUN", "VERB", "AUX", "PROPN", "ADJ", "ADP", "DET", "PUNCT", "PRON", "ADV", "NUM");
  private static final List<String> RELATIONS = List.of(
      "nsubj",
      "obj",
      "obl",
      "nmod",
      "case",
      "det",
      "amod",
      "conj",
      "cc",
      "advcl",
      "acl:relcl",
      "ccomp",
      "xcomp",
      "parataxis",
      "aux",
      "aux:pass",
      "compound:prt",
      "flat",
      "appos",
      "mark",
      "advmod",
      "dep",
      "punct",
      "nsubj:pass",
      "iobj");
  private static final List<String> TYPES = List.of("", "", "", " PER", " LOC", " ORG", " MISC");

  @RepeatedTest(200)
  void survivesAnyTree(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var narrative = Sketch.of(tree(random)).with("2019", "2019").ranked();
    check(narrative);
  }

  private static String tree(Random random) {
    int size = 1 + random.nextInt(24);
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    String[] lines = new String[size];
    for (int i = 0; i < size; i++) {
      int head = i == 0 ? 0 : order.get(random.nextInt(i));
      String word = i == 0 ? "2019" : pick(WORDS, random);
      lines[order.get(i) - 1] = word + " " + word + " " + pick(TAGS, random) + " " + head + " "
          + (i == 0 ? "root" : pick(RELATIONS, random)) + pick(TYPES, random);
    }
    return String.join("\n", lines);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static void check(Narrative narrative) {
    int last = 0;
    for (Event event : narrative.events()) {
      List<Span> parts = event.trigger().parts();
      assertTrue(parts.get(0).start() >= 0 && !parts.get(0).isEmpty());
      assertTrue(event.confidence() > 0 && event.confidence() <= 1);
      assertTrue(parts.get(0).end() > 0 && last >= 0);
      last = parts.get(0).start();
      for (Filler filler : event.roles().actor()) {
        assertTrue(
            event.roles().recipient().stream().noneMatch(r -> r.span().equals(filler.span())));
      }
    }
  }
}
