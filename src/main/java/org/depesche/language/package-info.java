/**
 * Language identification: which language an article is written in.
 */
@NullMarked
package org.depesche.language;

import org.jspecify.annotations.NullMarked;
