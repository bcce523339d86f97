/**
 * Tagging: part of speech (averaged perceptron), base form and morphology (full-form dictionary).
 */
@NullMarked
package org.depesche.tagging;

import org.jspecify.annotations.NullMarked;
