/**
 * Dependency parsing: tagged sentences in, Universal Dependencies trees out.
 */
@NullMarked
package org.depesche.parsing;

import org.jspecify.annotations.NullMarked;
