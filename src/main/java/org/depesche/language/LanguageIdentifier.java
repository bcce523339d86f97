package org.depesche.language;

import org.depesche.document.Language;
import org.depesche.document.SourceFile;

/**
 * Tells the language of an article. Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface LanguageIdentifier {

  /** Returns the most likely language of the text. */
  Language identify(SourceFile file);
}
