package org.depesche.events;

/**
 * One place of a frame: who stands in the function plays the role.
 *
 * @param function grammatical function, a key of {@link Arguments}
 * @param role the role it fills
 */
record Slot(String function, Role role) {

  /** Reads {@code mit=r}. */
  static Slot parse(String text) {
    int equals = text.indexOf('=');
    return new Slot(text.substring(0, equals), Role.of(text.substring(equals + 1)));
  }
}
