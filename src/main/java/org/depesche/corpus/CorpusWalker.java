package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.io.FilenameUtils;
import org.depesche.corpus.FoundFiles.LeftAlone;

/**
 * Finds article files. A folder stands for all {@code .txt}, {@code .html} and {@code .htm} files
 * under it, or for those that match a glob; a file that is named itself is taken whatever its name.
 * Hidden, temporary and growing files are left alone; links are followed, and a link that leads back
 * up is not.
 */
public final class CorpusWalker {

  /**
   * Returns the article files of folders and files, in natural order of their paths.
   *
   * @throws NoSuchFileException if one of the inputs does not exist
   * @throws IllegalArgumentException if two files would write the same record
   */
  public List<ArticleFile> find(List<Path> inputs) throws IOException {
    return find(InputSelection.of(inputs)).files();
  }

  /**
   * Returns what the selection takes and how much it leaves alone.
   *
   * @throws NoSuchFileException if one of the named inputs does not exist
   * @throws IllegalArgumentException if two files would write the same record
   */
  public FoundFiles find(InputSelection selection) throws IOException {
    var walk = new Walk(selection);
    for (var input : selection.named()) {
      if (!Files.exists(input)) {
        throw new NoSuchFileException(input.toString());
      }
      walk.add(input);
    }
    for (var input : selection.listed()) {
      walk.add(input);
    }
    walk.files.sort(ArticleFile.ORDER);
    return new FoundFiles(
        Collisions.refuse(walk.files), walk.growing, walk.bytes, new TreeMap<>(walk.leftAlone));
  }

  /** A walk under way. */
  private static final class Walk {

    private final List<ArticleFile> files = new ArrayList<>();
    private final List<ArticleFile> growing = new ArrayList<>();
    private final Map<LeftAlone, Integer> leftAlone = new EnumMap<>(LeftAlone.class);
    private final Map<Path, Path> parents = new HashMap<>();
    private final InputSelection selection;
    private final FileSelector selector;
    private final Optional<Path> apart;
    private long bytes;

    private Walk(InputSelection selection) {
      this.selection = selection;
      selector = new FileSelector(selection);
      apart = selection.apart().map(folder -> folder.toAbsolutePath().normalize());
    }

    private void add(Path input) throws IOException {
      if (Files.isDirectory(input)) {
        Files.walkFileTree(
            input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(input));
      } else {
        addFile(input);
      }
    }

    private void addFile(Path file) throws IOException {
      boolean exists = Files.exists(file);
      if (exists && selector.isGrowing(Files.getLastModifiedTime(file).toInstant())) {
        leave(named(file), LeftAlone.GROWING);
        return;
      }
      files.add(named(file));
      bytes += exists ? Files.size(file) : 0;
    }

    private void leave(ArticleFile file, LeftAlone reason) {
      leftAlone.merge(reason, 1, Integer::sum);
      if (reason == LeftAlone.GROWING) {
        growing.add(file);
      }
    }

    private ArticleFile named(Path file) {
      Path absolute = file.toAbsolutePath().normalize();
      Path root = selection
          .root()
          .map(folder -> folder.toAbsolutePath().normalize())
          .filter(absolute::startsWith)
          .orElseGet(() -> absolute.getParent());
      if (root == null) {
        return new ArticleFile(file, Path.of(""), file.toString());
      }
      Path shared = parents.computeIfAbsent(root, folder -> folder);
      return new ArticleFile(file, shared, unix(root.relativize(absolute)));
    }

    private static String unix(Path path) {
      return FilenameUtils.separatorsToUnix(path.toString());
    }

    /** Collects the articles under one folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {

      private final Path root;

      private Visitor(Path root) {
        this.root = root;
      }

      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped = !folder.equals(root)
            && (FileSelector.isHidden(String.valueOf(folder.getFileName())) || isApart(folder));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      private boolean isApart(Path folder) {
        return apart.filter(folder.toAbsolutePath().normalize()::equals).isPresent();
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        take(file, attributes.lastModifiedTime().toInstant(), attributes.size());
        return FileVisitResult.CONTINUE;
      }

      /** An unreadable file is kept, so that reading it fails and is counted; a link loop is not. */
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof FileSystemLoopException) {
          return FileVisitResult.CONTINUE;
        }
        if (Files.isDirectory(file)) {
          throw failure;
        }
        take(file, Instant.EPOCH, 0);
        return FileVisitResult.CONTINUE;
      }

      private void take(Path file, Instant changed, long size) {
        Path path = root.relativize(file);
        var article = new ArticleFile(file, root, unix(path));
        var reason = selector.leftAlone(path, changed);
        if (reason.isPresent()) {
          leave(article, reason.get());
        } else {
          files.add(article);
          bytes += size;
        }
      }
    }
  }
}
