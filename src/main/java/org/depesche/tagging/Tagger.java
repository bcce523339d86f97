package org.depesche.tagging;

import java.util.List;
import org.depesche.document.Sentence;
import org.depesche.document.SentenceSpans;

/**
 * Gives each token its part of speech, its base form and its morphological readings.
 * Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface Tagger {

  /** Returns the sentences with tagged tokens, one for one. */
  List<Sentence> tag(List<SentenceSpans> sentences);
}
