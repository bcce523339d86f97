package org.depesche.formats;

/**
 * A surface token of a CoNLL-U file.
 *
 * @param form the token as written
 * @param firstWord id of its first word
 * @param lastWord id of its last word; greater than {@code firstWord} for a contraction such as {@code im}
 * @param spaceAfter whether blank space follows in the text
 */
public record ConlluToken(String form, int firstWord, int lastWord, boolean spaceAfter) {}
