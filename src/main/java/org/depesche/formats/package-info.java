/**
 * Readers of annotated corpora: GermEval, CoNLL, CoNLL-U, TimeML.
 */
@NullMarked
package org.depesche.formats;

import org.jspecify.annotations.NullMarked;
