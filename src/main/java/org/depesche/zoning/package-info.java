/**
 * Document zoning: an article text in, its sections, title and credits out.
 */
@NullMarked
package org.depesche.zoning;

import org.jspecify.annotations.NullMarked;
