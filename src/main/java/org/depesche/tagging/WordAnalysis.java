package org.depesche.tagging;

import java.util.List;
import org.depesche.document.Reading;

/**
 * What is known of a form before its context is.
 *
 * @param readings of the dictionary, or made from the last part of a compound
 * @param profile what the features of the tagging model are made of
 */
record WordAnalysis(List<Reading> readings, WordProfile profile) {}
