/**
 * Document dating: the publication date from sidecar, option, file name, date line or text.
 */
@NullMarked
package org.depesche.dating;

import org.jspecify.annotations.NullMarked;
