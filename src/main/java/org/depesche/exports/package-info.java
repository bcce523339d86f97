/**
 * Records in, files for other tools out: Parquet, Web Annotation, CoNLL-U, brat, TimeML, PLOVER.
 */
@NullMarked
package org.depesche.exports;

import org.jspecify.annotations.NullMarked;
