package org.depesche.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;
import org.depesche.corpus.FoundFiles.LeftAlone;

/** Tells why a file under an input folder is left alone, if it is. */
final class FileSelector {

  private static final Set<String> EXTENSIONS = Set.of("txt", "html", "htm");

  /** Editors' backups and locks, unfinished downloads and copies: {@code ~$a.txt}, {@code a.txt~}. */
  private static final Pattern TEMPORARY = Pattern.compile(
      "~.*|.*~|#.*#|.*\\.(?:tmp|temp|part|partial|crdownload|swp|filepart)(?:\\.[a-z]+)?",
      Pattern.CASE_INSENSITIVE);

  private final List<PathMatcher> include;
  private final List<PathMatcher> exclude;
  private final Optional<Instant> unchangedSince;

  FileSelector(InputSelection selection) {
    include = selection.include().stream().map(FileSelector::matcher).toList();
    exclude = selection.exclude().stream().map(FileSelector::matcher).toList();
    unchangedSince = selection.unchangedSince();
  }

  /** A glob without a slash is about the file name, wherever the file stands. */
  private static PathMatcher matcher(String glob) {
    var paths = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return glob.contains("/") ? paths : path -> paths.matches(path.getFileName());
  }

  /** Returns why the file is left alone; the path is told from the input folder. */
  Optional<LeftAlone> leftAlone(Path path, Instant changed) {
    String name = String.valueOf(path.getFileName());
    if (isHidden(name)) {
      return Optional.of(LeftAlone.HIDDEN);
    }
    if (!isIncluded(path, name)) {
      return Optional.of(LeftAlone.OTHER);
    }
    if (TEMPORARY.matcher(name).matches()) {
      return Optional.of(LeftAlone.TEMPORARY);
    }
    if (exclude.stream().anyMatch(glob -> glob.matches(path))) {
      return Optional.of(LeftAlone.EXCLUDED);
    }
    return isGrowing(changed) ? Optional.of(LeftAlone.GROWING) : Optional.empty();
  }

  boolean isGrowing(Instant changed) {
    return unchangedSince.isPresent() && changed.isAfter(unchangedSince.get());
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  private boolean isIncluded(Path path, String name) {
    if (!include.isEmpty()) {
      return include.stream().anyMatch(glob -> glob.matches(path));
    }
    String extension = FilenameUtils.getExtension(name);
    return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
  }
}
