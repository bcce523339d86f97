/**
 * A run: article files in, records, tables, manifest and report out. One outcome per file; nothing is
 * lost silently.
 */
@NullMarked
package org.depesche.batch;

import org.jspecify.annotations.NullMarked;
