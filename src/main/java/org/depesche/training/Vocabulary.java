package org.depesche.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.ner.Subwords;

/** The words of a text with their counts, the most frequent first. */
final class Vocabulary {

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] counts;

  /** Creates the vocabulary of counted words. */
  Vocabulary(Map<String, Integer> frequencies) {
    frequencies.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> words.add(entry.getKey()));
    counts = words.stream().mapToInt(frequencies::get).toArray();
    for (int id = 0; id < counts.length; id++) {
      ids.put(words.get(id), id);
    }
  }

  /** Returns the number of words. */
  int size() {
    return words.size();
  }

  /** Returns the number of words that appear at least so often; they are the first ones. */
  int size(int cutoff) {
    int size = 0;
    while (size < counts.length && counts[size] >= cutoff) {
      size++;
    }
    return size;
  }

  String word(int id) {
    return words.get(id);
  }

  int count(int id) {
    return counts[id];
  }

  /** Returns the ids of words that were counted. */
  int[] ids(List<String> forms) {
    return forms.stream().mapToInt(form -> ids.get(Subwords.normal(form))).toArray();
  }
}
