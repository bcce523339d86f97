/**
 * Checks an output folder: every record by the schema and by what a schema cannot say, and all files
 * against each other.
 */
@NullMarked
package org.depesche.checking;

import org.jspecify.annotations.NullMarked;
