package org.depesche.tagging;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.document.Feature;

/**
 * What the tags of the full-form dictionary mean. A tag is a word class and further parts, {@code
 * VER:3:SIN:PRÄ:NON}; a part may mean different things in different classes.
 */
final class DictionaryTags {

  private static final String ANY_CLASS = "*";

  private final Map<String, Set<Feature>> features;

  private DictionaryTags(Map<String, Set<Feature>> features) {
    this.features = features;
  }

  static DictionaryTags load() {
    Map<String, Set<Feature>> features = new HashMap<>();
    for (String[] row : TableResource.rows("dictionary-tags.tsv")) {
      features.put(row[0] + ":" + row[1], features(row[2]));
    }
    return new DictionaryTags(features);
  }

  static Set<Feature> features(String names) {
    List<Feature> list = Arrays.stream(names.split(" ")).map(Feature::valueOf).toList();
    return Collections.unmodifiableSet(EnumSet.copyOf(list));
  }

  /** Returns the features of a tag; parts that the table does not know add none. */
  Set<Feature> featuresOf(String tag) {
    Set<Feature> found = EnumSet.noneOf(Feature.class);
    String[] parts = tag.split(":");
    for (String part : parts) {
      var ofClass = features.get(parts[0] + ":" + part);
      found.addAll(
          ofClass != null ? ofClass : features.getOrDefault(ANY_CLASS + ":" + part, Set.of()));
    }
    return found;
  }
}
