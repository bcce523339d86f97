package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordVectorTrainerTest {

  private static final WordVectorOptions OPTIONS = new WordVectorOptions(8, 2, 3, 2, 0.05f, 1, 1);
  private static final List<String> PLACES = List.of("Ulm", "Bonn", "Gera");
  private static final List<String> FOODS = List.of("Brot", "Quark", "Lauch");

  private static List<List<String>> text() {
    List<List<String>> text = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      text.add(List.of("wir", "fahren", "nach", PLACES.get(i % 3), "zurück"));
      text.add(List.of("sie", "essen", "frisches", FOODS.get(i % 3), "gern"));
    }
    return text;
  }

  private static Vocabulary vocabulary() {
    Map<String, Integer> frequencies = new HashMap<>();
    text().forEach(words -> words.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    return new Vocabulary(frequencies);
  }

  private static WordVectorTrainer trained(Vocabulary vocabulary) {
    var trainer = new WordVectorTrainer(vocabulary, OPTIONS);
    trainer.train(text().stream().map(vocabulary::ids).toList());
    return trainer;
  }

  private static double cosine(float[] left, float[] right) {
    double dot = 0;
    double leftSquares = 0;
    double rightSquares = 0;
    for (int i = 0; i < left.length; i++) {
      dot += left[i] * right[i];
      leftSquares += left[i] * left[i];
      rightSquares += right[i] * right[i];
    }
    return dot / Math.sqrt(leftSquares * rightSquares);
  }

  @Test
  void bringsWordsTogetherThatAreUsedAlike() {
    var vocabulary = vocabulary();
    var trainer = trained(vocabulary);
    int[] ids = vocabulary.ids(List.of("Ulm", "Bonn", "Quark"));
    double alike = cosine(trainer.word(ids[0]), trainer.word(ids[1]));
    double different = cosine(trainer.word(ids[0]), trainer.word(ids[2]));
    assertTrue(alike > different + 0.2, alike + " " + different);
  }

  @Test
  void trainsTheSameVectorsEachTime() {
    var vocabulary = vocabulary();
    assertArrayEquals(trained(vocabulary).word(3), trained(vocabulary).word(3));
  }
}
