package org.depesche.corpus;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * An article file that was found.
 *
 * @param file where it is
 * @param root the corpus folder it was found under; the file's own folder if it was named itself
 * @param path its path under {@code root}, {@code /} between folders
 */
public record ArticleFile(Path file, Path root, String path) {

  /** Natural order of paths: {@code 2_b.txt} before {@code 10_a.txt}. */
  public static final Comparator<ArticleFile> ORDER =
      Comparator.comparing(ArticleFile::path, NaturalOrder.INSTANCE);

  private static final int MOST_DIGITS = 18;

  /** Compares two paths in natural order. */
  public static int comparePaths(String left, String right) {
    return NaturalOrder.INSTANCE.compare(left, right);
  }

  /** Returns the path without extension. */
  public String id() {
    return idOf(path);
  }

  /** Returns a path under a corpus folder without its extension. */
  public static String idOf(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** Returns whether the file is a saved page, by its extension. */
  public boolean isHtml() {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm");
  }

  /** Returns the leading number of the file name. */
  public OptionalLong number() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int end = 0;
    while (end < name.length() && NaturalOrder.isDigit(name.charAt(end))) {
      end++;
    }
    return end == 0 || end > MOST_DIGITS
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(name.substring(0, end)));
  }
}
