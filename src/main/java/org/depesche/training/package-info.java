/**
 * Trains the models under {@code models/} from annotated corpora, byte for byte the same each time.
 */
@NullMarked
package org.depesche.training;

import org.jspecify.annotations.NullMarked;
