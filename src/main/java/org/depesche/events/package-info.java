/**
 * Event extraction: dependency trees, entities and dates in, events with roles and quotes out.
 */
@NullMarked
package org.depesche.events;

import org.jspecify.annotations.NullMarked;
