package org.depesche.document;

import java.util.Optional;

/**
 * What is known of an entity.
 *
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param gender gender of a person
 * @param role office or description told in the text: {@code Präsident}
 */
public record EntityAttributes(
    Optional<String> country, Optional<Gender> gender, Optional<String> role) {

  /** Returns attributes of which nothing is known. */
  public static EntityAttributes none() {
    return new EntityAttributes(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
