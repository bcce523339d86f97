/**
 * Compares two output folders, article by article: what is gone, new or changed among sections,
 * names, dates and events.
 */
@NullMarked
package org.depesche.comparison;

import org.jspecify.annotations.NullMarked;
