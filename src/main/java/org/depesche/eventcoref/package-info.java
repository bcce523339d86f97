/**
 * Event coreference: events in, each with the first telling of the same event out, and the event
 * that the article is about.
 */
@NullMarked
package org.depesche.eventcoref;

import org.jspecify.annotations.NullMarked;
