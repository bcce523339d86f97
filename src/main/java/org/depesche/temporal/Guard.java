package org.depesche.temporal;

/** A condition on the surroundings of a match. */
@FunctionalInterface
interface Guard {

  boolean holds(Match match, Scope scope);
}
