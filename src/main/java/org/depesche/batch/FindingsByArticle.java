package org.depesche.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was found in each article, until it is known which of them are copies: half a kilobyte an
 * article. Not thread-safe.
 */
final class FindingsByArticle {

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, long[]> articles = new HashMap<>();

  /** Keeps what was found in an article. */
  void add(String article, Findings findings) {
    findings.counts().keySet().forEach(this::number);
    long[] counts = new long[names.size()];
    findings.counts().forEach((name, count) -> counts[number(name)] = count);
    articles.put(article, counts);
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, n -> {
      names.add(n);
      return names.size() - 1;
    });
  }

  /** Returns what was found in some of the articles together. */
  Findings sum(Predicate<String> wanted) {
    long[] sums = new long[names.size()];
    articles.forEach((article, counts) -> {
      if (wanted.test(article)) {
        for (int i = 0; i < counts.length; i++) {
          sums[i] += counts[i];
        }
      }
    });
    SortedMap<String, Long> found = new TreeMap<>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        found.put(names.get(i), sums[i]);
      }
    }
    return new Findings(found);
  }
}
