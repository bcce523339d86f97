package org.depesche.eventcoref;

/** How the words of an event refer. */
enum Reference {
  /** To what was told before: {@code dieser Besuch}. */
  DEMONSTRATIVE,
  /** To what is known: {@code der Besuch}, {@code Putins Besuch}. */
  DEFINITE,
  /** Without saying: {@code Besuch in Riga}, {@code besucht}. */
  BARE,
  /** To something not told before: {@code ein Besuch}, {@code der zweite Besuch}. */
  NEW
}
