package org.depesche.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.document.Gender;
import org.depesche.document.Table;

/**
 * What the resolver knows of names, immutable and shared between workers.
 *
 * @param places countries, regions and the words derived from them
 * @param aliases other names of well-known bodies
 * @param heads gender of nouns in names
 * @param offices nouns for people by their office
 * @param bodies stems of nouns for organisations and countries, with what they stand for
 * @param surnamesFirst folded surnames that stand before the given name
 * @param givenNames folded given names with their gender
 */
record Lexicon(
    Places places,
    Aliases aliases,
    HeadNouns heads,
    Offices offices,
    Map<String, String> bodies,
    Set<String> surnamesFirst,
    Map<String, Gender> givenNames) {

  static Lexicon load() {
    Set<String> surnames = Table.read(Lexicon.class, "surnames-first.tsv", 3).stream()
        .map(row -> Fold.fold(row.get(0)))
        .collect(Collectors.toUnmodifiableSet());
    return new Lexicon(
        Places.load(),
        Aliases.load(),
        HeadNouns.load(),
        Offices.load(),
        bodyNouns(),
        surnames,
        genders());
  }

  private static Map<String, String> bodyNouns() {
    Map<String, String> nouns = new HashMap<>();
    Table.read(Lexicon.class, "bodies.tsv", 3)
        .forEach(row -> nouns.put(Fold.stem(Fold.fold(row.get(0))), row.get(1)));
    return nouns;
  }

  private static Map<String, Gender> genders() {
    Map<String, Gender> genders = new HashMap<>();
    for (List<String> row : Table.read(Lexicon.class, "given-names.tsv", 2)) {
      Gender gender = row.get(1).equals("w") ? Gender.FEMALE : Gender.MALE;
      genders.putIfAbsent(Fold.fold(row.get(0)), gender);
    }
    return genders;
  }

  /** Returns the key under which names of one place or body are equal. */
  String key(String name) {
    Optional<String> place = places.named(name).map(p -> Fold.key(p.name()));
    return place.or(() -> aliases.key(name)).orElseGet(() -> Fold.key(name));
  }
}
