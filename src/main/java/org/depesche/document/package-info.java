/**
 * The annotation model: immutable records that cross a package border, from the file as read to the
 * analysis as written. Every {@link org.depesche.document.Span} counts UTF-16 units of the original
 * text; code points are counted once, by the writer.
 */
@NullMarked
package org.depesche.document;

import org.jspecify.annotations.NullMarked;
