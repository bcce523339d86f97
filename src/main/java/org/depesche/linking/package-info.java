/**
 * Entity linking: entities in, the same entities with country and knowledge-base entry out.
 */
@NullMarked
package org.depesche.linking;

import org.jspecify.annotations.NullMarked;
