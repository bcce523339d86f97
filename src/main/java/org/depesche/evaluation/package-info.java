/**
 * Precision, recall and F1 of single stages against annotated corpora.
 */
@NullMarked
package org.depesche.evaluation;

import org.jspecify.annotations.NullMarked;
