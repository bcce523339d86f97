package org.depesche.ner;

import org.depesche.document.EntityType;
import org.depesche.document.MentionKind;

/**
 * A GermEval class as type and kind.
 *
 * @param type what the name stands for
 * @param kind name, derived word or compound
 */
record NameLabel(EntityType type, MentionKind kind) {

  private static final int TYPE_LENGTH = 3;

  /** Returns the label of a class: {@code OTHpart} is a compound with the name of something else. */
  static NameLabel of(String name) {
    return new NameLabel(type(name.substring(0, TYPE_LENGTH)), kind(name.substring(TYPE_LENGTH)));
  }

  private static EntityType type(String name) {
    return name.equals("OTH") ? EntityType.MISC : EntityType.valueOf(name);
  }

  private static MentionKind kind(String suffix) {
    return switch (suffix) {
      case "" -> MentionKind.NAME;
      case "deriv" -> MentionKind.DERIVED;
      case "part" -> MentionKind.PART;
      default -> throw new IllegalArgumentException("not a kind of name: " + suffix);
    };
  }
}
