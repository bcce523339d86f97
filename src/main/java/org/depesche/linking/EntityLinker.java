package org.depesche.linking;

import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Entity;

/**
 * Links entities to countries and knowledge bases. Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface EntityLinker {

  /** Returns the same entities, one for one, with country and link where they are sure. */
  List<Entity> link(Article article, List<Entity> entities);
}
