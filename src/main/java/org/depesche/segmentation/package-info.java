/**
 * Segmentation: article text in, sentences and tokens out.
 */
@NullMarked
package org.depesche.segmentation;

import org.jspecify.annotations.NullMarked;
