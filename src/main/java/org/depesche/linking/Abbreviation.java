package org.depesche.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;

/** Tells whether an organisation is abbreviated as an entry may be. */
final class Abbreviation {

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");

  private Abbreviation() {}

  /**
   * Returns whether all abbreviations among the names are the entry's, or their letters stand in its
   * names in this order: {@code PDM} is not {@code Demokratische Partei}.
   */
  static boolean agree(Set<String> names, Entry entry) {
    if (entry.type() != EntityType.ORG) {
      return true;
    }
    List<String> known = new ArrayList<>(entry.names());
    known.add(entry.name());
    return names.stream()
        .filter(name -> SHORT.matcher(name).matches())
        .allMatch(name -> known.stream().anyMatch(full -> abbreviates(name, full)));
  }

  private static boolean abbreviates(String abbreviation, String full) {
    String letters = abbreviation.toLowerCase(Locale.GERMAN);
    String lower = full.toLowerCase(Locale.GERMAN);
    if (letters.charAt(0) != lower.charAt(0)) {
      return false;
    }
    int next = 0;
    for (int i = 0; i < lower.length() && next < letters.length(); i++) {
      if (lower.charAt(i) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }
}
