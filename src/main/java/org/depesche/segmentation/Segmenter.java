package org.depesche.segmentation;

import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.SentenceSpans;

/**
 * Splits an article into sentences and tokens. Sentences stay within their section.
 * Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface Segmenter {

  /** Returns the sentences of all sections in text order. */
  List<SentenceSpans> segment(Article article);
}
