/**
 * Temporal tagging: tagged sentences in, TIMEX3 expressions with values out.
 */
@NullMarked
package org.depesche.temporal;

import org.jspecify.annotations.NullMarked;
