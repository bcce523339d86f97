/**
 * Corpus reading: a folder of article files in, decoded {@link org.depesche.document.SourceFile}s
 * out, with a reason for every file that cannot be read.
 */
@NullMarked
package org.depesche.corpus;

import org.jspecify.annotations.NullMarked;
