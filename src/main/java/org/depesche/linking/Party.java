package org.depesche.linking;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;

/** Tells parties, whose names are much the same in many countries: {@code Demokratische Partei}. */
final class Party {

  private static final Set<String> HOME = Set.of("DEU", "AUT", "CHE");
  private static final Pattern NAME =
      Pattern.compile("(?iU).*par(?:tei|ty|ti|tido|tito|tit|tia|tija|tidul|tisi|tiet)\\b.*");

  private Party() {}

  /** Returns whether the entry is no foreign party or the article names the party's country. */
  static boolean mayBeMeant(Entry entry, Set<String> countriesNamed) {
    Optional<String> country = entry.country();
    boolean foreignParty = entry.type() == EntityType.ORG
        && country.filter(code -> !HOME.contains(code)).isPresent()
        && NAME.matcher(entry.name()).matches();
    return !foreignParty || countriesNamed.contains(country.orElse(""));
  }
}
