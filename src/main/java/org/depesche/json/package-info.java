/**
 * The record: an analysis in, JSON bytes out. Here offsets turn from UTF-16 units into code points,
 * and every slice is checked against its surface string.
 */
@NullMarked
package org.depesche.json;

import org.jspecify.annotations.NullMarked;
