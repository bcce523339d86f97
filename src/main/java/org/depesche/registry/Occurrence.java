package org.depesche.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity of one article.
 *
 * @param place where it stands
 * @param type {@code PER}, {@code LOC}, {@code ORG} or {@code MISC}
 * @param name its name in the article
 * @param variants all its forms there
 * @param count number of its mentions
 * @param country ISO 3166-1 alpha-3
 * @param gender of a person
 * @param link its entry in a knowledge base
 * @param companions hashes of the keys of the article's other entities that have a full name or link
 */
record Occurrence(
    Place place,
    String type,
    String name,
    List<String> variants,
    int count,
    Optional<String> country,
    Optional<String> gender,
    Optional<Entry> link,
    Set<Integer> companions) {

  private static final int LONG_WORD = 6;
  private static final int SHORT_WORD = 4;

  /**
   * Where an entity stands.
   *
   * @param article number of the article in the order of the articles, from 0
   * @param entity number of the entity in its record, from 0
   * @param content hash of the article's text
   * @param date ISO date or its beginning, empty if unknown
   */
  record Place(int article, int entity, String content, String date) {}

  /**
   * An entry of a knowledge base.
   *
   * @param kb the knowledge base
   * @param id the entry's id there
   * @param name the entry's name
   * @param coordinates latitude and longitude as they read in the record; none if unknown
   */
  record Entry(String kb, String id, String name, List<String> coordinates) {

    String key() {
      return kb + ":" + id;
    }
  }

  /** Returns whether the name alone tells who it is: a full name, a long one, a located place. */
  boolean isTelling() {
    boolean words = name.strip().indexOf(' ') > 0;
    return switch (type) {
      case "PER" -> words;
      case "LOC" -> country.isPresent();
      case "MISC" -> words || name.length() >= SHORT_WORD;
      default -> words || name.length() >= LONG_WORD;
    };
  }

  /** Returns whether it is a person of whom only one word is told. */
  boolean isSurnameAlone() {
    return type.equals("PER") && name.strip().indexOf(' ') < 0;
  }
}
