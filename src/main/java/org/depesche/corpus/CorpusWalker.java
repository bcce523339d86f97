package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.FilenameUtils;

/**
 * Finds article files. A folder stands for all {@code .txt}, {@code .html} and {@code .htm} files
 * under it; a file that is named itself is taken whatever its extension. Hidden files and folders
 * are left alone; links are followed, and a link that leads back up is not.
 */
public final class CorpusWalker {

  private static final Set<String> EXTENSIONS = Set.of("txt", "html", "htm");

  /**
   * Returns the article files of folders and files, in natural order of their paths.
   *
   * @throws NoSuchFileException if one of the inputs does not exist
   * @throws IllegalArgumentException if two files would write the same record
   */
  public List<ArticleFile> find(List<Path> inputs) throws IOException {
    List<ArticleFile> found = new ArrayList<>();
    for (var input : inputs) {
      if (Files.isDirectory(input)) {
        Files.walkFileTree(
            input,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Collector(input, found));
      } else if (Files.exists(input)) {
        found.add(named(input));
      } else {
        throw new NoSuchFileException(input.toString());
      }
    }
    found.sort(ArticleFile.ORDER);
    return withoutCollision(found);
  }

  private static ArticleFile named(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return new ArticleFile(
        file, folder == null ? Path.of("") : folder, String.valueOf(file.getFileName()));
  }

  private static List<ArticleFile> withoutCollision(List<ArticleFile> files) throws IOException {
    Map<String, ArticleFile> byId = new HashMap<>();
    List<ArticleFile> kept = new ArrayList<>();
    for (var file : files) {
      var other = byId.putIfAbsent(file.id(), file);
      if (other == null) {
        kept.add(file);
      } else if (!Files.isSameFile(other.file(), file.file())) {
        throw new IllegalArgumentException("two inputs would write the record " + file.id() + ": "
            + other.file() + " and " + file.file());
      }
    }
    return List.copyOf(kept);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<ArticleFile> found;

    private Collector(Path root, List<ArticleFile> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || !isHidden(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String extension = FilenameUtils.getExtension(String.valueOf(file.getFileName()));
      if (!isHidden(file) && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))) {
        found.add(new ArticleFile(
            file, root, FilenameUtils.separatorsToUnix(root.relativize(file).toString())));
      }
      return FileVisitResult.CONTINUE;
    }

    /** An unreadable file is kept, so that reading it fails and is counted; a link loop is not. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof java.nio.file.FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isDirectory(file)) {
        throw failure;
      }
      found.add(new ArticleFile(
          file, root, FilenameUtils.separatorsToUnix(root.relativize(file).toString())));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
