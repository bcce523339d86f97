package org.depesche.dating;

import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.SourceFile;

/**
 * Tells when an article was published; never from the clock or the file's time. Implementations
 * need not be thread-safe.
 */
@FunctionalInterface
public interface PublicationDater {

  /** Returns the publication date by the best method that gives one. */
  Published date(SourceFile file, Layout layout);
}
