package org.depesche.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.ner.FormVectors;

/** The words of a text that are frequent enough, the most frequent first. */
final class Vocabulary {

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] counts;
  private final long total;

  /** Creates the vocabulary of words that appear at least so often. */
  Vocabulary(Map<String, Integer> frequencies, int cutoff) {
    frequencies.entrySet().stream()
        .filter(entry -> entry.getValue() >= cutoff)
        .sorted(Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> words.add(entry.getKey()));
    counts = words.stream().mapToInt(frequencies::get).toArray();
    long sum = 0;
    for (int id = 0; id < counts.length; id++) {
      ids.put(words.get(id), id);
      sum += counts[id];
    }
    total = sum;
  }

  /** Counts the words of a text in their normal form. */
  static Map<String, Integer> frequencies(WordSource source) {
    Map<String, Integer> frequencies = new HashMap<>();
    source.read(words ->
        words.forEach(word -> frequencies.merge(FormVectors.normal(word), 1, Integer::sum)));
    return frequencies;
  }

  int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  int count(int id) {
    return counts[id];
  }

  /** Returns the number of running words. */
  long total() {
    return total;
  }

  /** Returns the ids of the words that the vocabulary has. */
  int[] ids(List<String> forms) {
    return forms.stream()
        .map(form -> ids.get(FormVectors.normal(form)))
        .filter(id -> id != null)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
