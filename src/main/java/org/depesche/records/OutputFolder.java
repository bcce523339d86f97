package org.depesche.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Sha256;

/**
 * Where a run writes.
 *
 * @param folder the folder
 */
public record OutputFolder(Path folder) {

  private static final String RECORD = ".json";
  private static final String ERROR = ".error.json";

  /** What file systems allow for the name of a file, in bytes. */
  private static final int LONGEST_NAME = 255;

  private static final int HASH_DIGITS = 16;

  /** Returns where the record of an article is. */
  public Path record(String id) {
    return resolve(id, RECORD);
  }

  /** Returns where the error record of an article is. */
  public Path error(String id) {
    return resolve(id, ERROR);
  }

  /** A name that would be too long with its suffix is cut and told apart by a hash. */
  private Path resolve(String id, String suffix) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int room = LONGEST_NAME - ERROR.length();
    if (bytes(name) <= room) {
      return folder.resolve(id + suffix);
    }
    int end = name.length();
    while (bytes(name.substring(0, end)) > room - HASH_DIGITS - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    String cut = name.substring(0, end) + "~" + Sha256.of(id).substring(0, HASH_DIGITS);
    return folder.resolve(id.substring(0, id.length() - name.length()) + cut + suffix);
  }

  /**
   * Returns what the manifest tells, in natural order of paths.
   *
   * @throws NoSuchFileException if there is no manifest, so that it is no output folder
   */
  public List<ManifestEntry> entries() throws IOException {
    Path manifest = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(manifest)) {
      throw new NoSuchFileException(manifest.toString());
    }
    return Manifest.read(folder).entries();
  }

  /** Returns the record of an article; empty if there is none. */
  public Optional<RecordView> read(String id) throws IOException {
    Path file = record(id);
    return Files.isRegularFile(file)
        ? Optional.of(new RecordView(RecordTree.read(Files.readAllBytes(file))))
        : Optional.empty();
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Removes what dead runs left half written. Only the holder of the lock may do so. */
  public void sweep() throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (AtomicFile.isTemporary(file)) {
          Files.deleteIfExists(file);
        }
        return FileVisitResult.CONTINUE;
      }
    });
  }

  /** Returns whether the file exists and has the content of a hash. */
  public static boolean isIntact(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(Files.readAllBytes(file)).equals(sha256);
  }
}
