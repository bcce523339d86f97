package org.depesche.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;

/** Makes source files of bare texts. */
final class Sources {
  private Sources() {}

  static SourceFile of(String path, String text) {
    String id = path.substring(0, path.lastIndexOf('.'));
    long bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return new SourceFile(
        path,
        id,
        OptionalLong.empty(),
        "",
        bytes,
        StandardCharsets.UTF_8.name(),
        text,
        Sidecar.none(),
        List.of());
  }
}
