package org.depesche.exports;

import java.io.Closeable;
import java.io.IOException;
import org.depesche.records.RecordView;

/** Writes articles in a format. */
interface Exporter extends Closeable {

  /** Writes an article that is in a group of copies. */
  void add(RecordView article, String group) throws IOException;

  /** Ends what is written for all articles together; not called if the export failed. */
  default void finish() throws IOException {}

  @Override
  default void close() throws IOException {}
}
