package org.depesche.coref;

import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.Mention;
import org.depesche.document.SyntaxTree;

/**
 * Joins the mentions of an article to entities (coreference). Implementations need not be
 * thread-safe.
 */
@FunctionalInterface
public interface EntityResolver {

  /**
   * Returns the entities in order of first mention. Every given mention is in exactly one of them;
   * nominal mentions and pronouns may be added.
   */
  List<Entity> resolve(Article article, List<SyntaxTree> trees, List<Mention> mentions);
}
