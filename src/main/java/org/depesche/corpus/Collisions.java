package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses inputs whose records would overwrite each other or a file of the run: {@code a.txt} and
 * {@code a.html}; {@code a.txt} and {@code a.error.txt}; {@code run.txt}, whose record would be the
 * run report.
 */
final class Collisions {

  private static final String ERROR = ".error";
  private static final String REPORT = "run";

  private Collisions() {}

  /** Returns the files, each once. */
  static List<ArticleFile> refuse(List<ArticleFile> files) throws IOException {
    Map<String, ArticleFile> byId = new HashMap<>();
    List<ArticleFile> kept = new ArrayList<>();
    for (var file : files) {
      var other = byId.putIfAbsent(file.id(), file);
      if (other == null) {
        kept.add(file);
      } else if (!isSame(other, file)) {
        throw collision("two inputs would write the record " + file.id(), other, file);
      }
    }
    kept.forEach(file -> refuseReserved(file, byId));
    return kept;
  }

  private static boolean isSame(ArticleFile left, ArticleFile right) throws IOException {
    return left.file().equals(right.file())
        || (Files.exists(left.file())
            && Files.exists(right.file())
            && Files.isSameFile(left.file(), right.file()));
  }

  private static void refuseReserved(ArticleFile file, Map<String, ArticleFile> byId) {
    String id = file.id();
    if (id.equals(REPORT)) {
      throw new IllegalArgumentException(
          "the record of " + file.file() + " would be run.json, the run report: rename it");
    }
    var other = id.endsWith(ERROR) ? byId.get(id.substring(0, id.length() - ERROR.length())) : null;
    if (other != null) {
      throw collision("the record of one input may be the error of another", file, other);
    }
  }

  private static IllegalArgumentException collision(
      String what, ArticleFile left, ArticleFile right) {
    return new IllegalArgumentException(what + ": " + left.file() + " and " + right.file());
  }
}
