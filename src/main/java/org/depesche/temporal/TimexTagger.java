package org.depesche.temporal;

import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Sentence;
import org.depesche.document.Timex;

/**
 * Finds temporal expressions and gives them their TIMEX3 value. Implementations need not be
 * thread-safe.
 */
@FunctionalInterface
public interface TimexTagger {

  /** Returns the expressions of the article in text order, without overlap. */
  List<Timex> tag(Article article, List<Sentence> sentences);
}
