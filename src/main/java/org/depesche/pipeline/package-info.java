/**
 * The stages in a straight line: a source file in, its analysis out. No input or output.
 */
@NullMarked
package org.depesche.pipeline;

import org.jspecify.annotations.NullMarked;
