package org.depesche.eventcoref;

import org.depesche.document.Analysis;
import org.depesche.document.Narrative;

/**
 * Joins the tellings of one event and finds the event an article is about. Implementations need not
 * be thread-safe.
 */
@FunctionalInterface
public interface EventResolver {

  /** Returns the narrative of the article with its later tellings and its main event marked. */
  Narrative resolve(Analysis analysis);
}
