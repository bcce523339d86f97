package org.depesche.ner;

import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Mention;
import org.depesche.document.Sentence;

/**
 * Finds the names of people, places, organisations and other things. Implementations need not be
 * thread-safe.
 */
@FunctionalInterface
public interface NameFinder {

  /** Returns the mentions of kind name, derived and part, in text order, without overlap. */
  List<Mention> find(Article article, List<Sentence> sentences);
}
