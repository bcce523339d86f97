package org.depesche.events;

import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.Narrative;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Timex;

/**
 * Finds events with participants, place, time and factuality, and quotes. Implementations need not
 * be thread-safe.
 */
@FunctionalInterface
public interface EventExtractor {

  /** Returns the events and quotes that the sentences tell. */
  Narrative extract(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes);
}
