package org.depesche.temporal;

import java.util.Optional;

/** Gives a match its value. */
@FunctionalInterface
interface Normaliser {

  /** Returns the value, or nothing where the words are no temporal expression after all. */
  Optional<Resolution> resolve(Match match, Scope scope);
}
