/**
 * An output folder as it lies on the disk: manifest, records, files that are replaced as a whole. What
 * writes and what reads it meet here.
 */
@NullMarked
package org.depesche.records;

import org.jspecify.annotations.NullMarked;
