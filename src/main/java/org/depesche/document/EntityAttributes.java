package org.depesche.document;

import java.util.Optional;

/**
 * What is known of an entity.
 *
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param gender gender of a person
 * @param role office or description told in the text: {@code Präsident}
 * @param age years of age of a person told in the text
 * @param party party of a person as the text names it: {@code CDU}
 */
public record EntityAttributes(
    Optional<String> country,
    Optional<Gender> gender,
    Optional<String> role,
    Optional<Integer> age,
    Optional<String> party) {

  /** Attributes without age and party. */
  public EntityAttributes(
      Optional<String> country, Optional<Gender> gender, Optional<String> role) {
    this(country, gender, role, Optional.empty(), Optional.empty());
  }

  /** Returns attributes of which nothing is known. */
  public static EntityAttributes none() {
    return new EntityAttributes(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same with another country. */
  public EntityAttributes withCountry(Optional<String> other) {
    return new EntityAttributes(other, gender, role, age, party);
  }

  /** Returns the same with another party. */
  public EntityAttributes withParty(Optional<String> other) {
    return new EntityAttributes(country, gender, role, age, other);
  }
}
