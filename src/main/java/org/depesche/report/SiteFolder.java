package org.depesche.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.io.FileUtils;

/**
 * The folder of a site while it is written: beside its place, which it takes when all is there. Only
 * a folder that a report made, or an empty one, is ever replaced.
 */
final class SiteFolder implements AutoCloseable {

  private static final String SIGN = ".depesche-report";

  private final Path target;
  private final Path work;
  private final Path old;

  private SiteFolder(Path target) {
    this.target = target;
    work = target.resolveSibling("." + target.getFileName() + ".new");
    old = target.resolveSibling("." + target.getFileName() + ".old");
  }

  /**
   * Begins a site.
   *
   * @throws FileAlreadyExistsException if something else stands in its place
   */
  static SiteFolder create(Path target) throws IOException {
    var folder = new SiteFolder(target.toAbsolutePath().normalize());
    folder.refuseForeign();
    FileUtils.deleteDirectory(folder.work.toFile());
    FileUtils.deleteDirectory(folder.old.toFile());
    Files.createDirectories(folder.work);
    folder.write(SIGN, "A report of depesche; it is replaced as a whole.\n");
    return folder;
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(target) || Files.exists(target.resolve(SIGN))) {
      return;
    }
    boolean isEmpty = Files.isDirectory(target) && isEmpty(target);
    if (!isEmpty) {
      throw new FileAlreadyExistsException(
          target + " holds something that is no report; choose another folder");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  void write(String path, String text) throws IOException {
    Path file = work.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies a resource of the package into the folder of assets. */
  void copyAsset(String name) throws IOException {
    try (InputStream stream = SiteFolder.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
      write("assets/" + name, text);
    }
  }

  /** Puts the site in its place. */
  void commit() throws IOException {
    if (Files.exists(target)) {
      Files.move(target, old);
    }
    Files.move(work, target);
  }

  /** Removes what was not committed, and what was replaced. */
  @Override
  public void close() throws IOException {
    FileUtils.deleteDirectory(work.toFile());
    FileUtils.deleteDirectory(old.toFile());
  }
}
