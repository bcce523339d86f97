package org.depesche.training;

import java.util.List;
import java.util.function.Consumer;

/** A text that can be read again and again, paragraph by paragraph. */
@FunctionalInterface
interface WordSource {

  /** Gives the words of each paragraph in order. */
  void read(Consumer<List<String>> paragraphs);
}
