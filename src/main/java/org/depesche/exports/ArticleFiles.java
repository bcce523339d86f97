package org.depesche.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.depesche.records.AtomicFile;

/**
 * The files of an export that has one for each article.
 *
 * @param folder where they go
 */
record ArticleFiles(Path folder) {

  void write(String id, String suffix, String text) throws IOException {
    AtomicFile.write(folder.resolve(id + suffix), text.getBytes(StandardCharsets.UTF_8));
  }
}
