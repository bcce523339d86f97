package org.depesche.zoning;

import org.depesche.document.Layout;
import org.depesche.document.SourceFile;

/**
 * Divides an article text into sections. Implementations need not be thread-safe.
 */
@FunctionalInterface
public interface Zoner {

  /** Returns sections that tile the text, with title and credits. */
  Layout zone(SourceFile file);
}
