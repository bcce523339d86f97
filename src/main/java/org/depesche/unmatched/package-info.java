/**
 * Finds the words that lexica and rules passed over: what the vocabulary of events and the gazetteer
 * should learn from a corpus.
 */
@NullMarked
package org.depesche.unmatched;

import org.jspecify.annotations.NullMarked;
