/**
 * Coreference: mentions in, entities with all their mentions out.
 */
@NullMarked
package org.depesche.coref;

import org.jspecify.annotations.NullMarked;
