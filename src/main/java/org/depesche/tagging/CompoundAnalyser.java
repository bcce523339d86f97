package org.depesche.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Reading;

/**
 * Reads a compound that the dictionary does not have by its last part, which decides class, gender and
 * inflection.
 *
 * <ul>
 *   <li>{@code Raketentests} → {@code Tests}: {@code Raketentest}, genitive or plural.
 *   <li>{@code US-Präsidenten} → {@code Präsidenten}: {@code US-Präsident}.
 *   <li>{@code atomwaffenfähige} → {@code fähige}: {@code atomwaffenfähig}.
 *   <li>Not {@code Bandung} → {@code Dung}: what is before the last part must be a word, with or without a
 *       linking {@code s}, {@code n}, {@code en}, {@code es}, {@code e} or {@code er}, or the last part long.
 * </ul>
 */
final class CompoundAnalyser {

  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_CERTAIN_HEAD = 6;
  private static final int SHORTEST_MODIFIER = 3;
  private static final List<String> LINKS = List.of("", "s", "n", "en", "es", "e", "er", "-");
  private static final Set<Feature> NOUN_HEAD = Set.of(Feature.NOUN);

  private final FormDictionary.Lookup dictionary;

  CompoundAnalyser(FormDictionary.Lookup dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns the readings of the longest last part that is a word; empty if there is none. */
  List<Reading> readings(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < form.length()) {
      return hyphenated(form, hyphen + 1);
    }
    boolean capital = Character.isUpperCase(form.charAt(0));
    for (int head = SHORTEST_MODIFIER; form.length() - head >= SHORTEST_HEAD; head++) {
      List<Reading> readings = capital ? nounHead(form, head) : smallHead(form, head);
      if (!readings.isEmpty()
          && (form.length() - head >= SHORTEST_CERTAIN_HEAD || isWord(form.substring(0, head)))) {
        return readings;
      }
    }
    return List.of();
  }

  private List<Reading> hyphenated(String form, int head) {
    return prefixed(form.substring(0, head), dictionary.readings(form.substring(head)), Set.of());
  }

  private List<Reading> nounHead(String form, int head) {
    String last = Character.toUpperCase(form.charAt(head)) + form.substring(head + 1);
    return prefixed(form.substring(0, head), dictionary.exactReadings(last), NOUN_HEAD);
  }

  private List<Reading> smallHead(String form, int head) {
    List<Reading> all = dictionary.exactReadings(form.substring(head));
    List<Reading> adjectives = prefixed(form.substring(0, head), all, Set.of(Feature.ADJECTIVE));
    return adjectives.isEmpty()
        ? prefixed(form.substring(0, head), all, Set.of(Feature.VERB))
        : adjectives;
  }

  private static List<Reading> prefixed(String modifier, List<Reading> heads, Set<Feature> wanted) {
    List<Reading> readings = new ArrayList<>();
    for (Reading head : heads) {
      if (head.hasAll(wanted)) {
        String lemma =
            modifier.endsWith("-") ? head.lemma() : head.lemma().toLowerCase(Locale.GERMAN);
        readings.add(new Reading(modifier + lemma, head.features()));
      }
    }
    return readings;
  }

  /** Returns whether the modifier is a word, if need be without a linking element. */
  private boolean isWord(String modifier) {
    for (String link : LINKS) {
      if (modifier.endsWith(link) && modifier.length() - link.length() >= SHORTEST_MODIFIER) {
        String stem = modifier.substring(0, modifier.length() - link.length());
        if (!dictionary.readings(stem).isEmpty()
            || !dictionary.exactReadings(capitalised(stem)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
