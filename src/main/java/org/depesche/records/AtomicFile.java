package org.depesche.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files whole or not at all: a temporary file in the same folder, forced to the disk, then
 * moved into place.
 */
public final class AtomicFile {

  private static final String TEMPORARY_START = ".depesche-";
  private static final String TEMPORARY_END = ".tmp";

  private AtomicFile() {}

  /** Returns whether the file is one that a run was writing. */
  static boolean isTemporary(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(TEMPORARY_START) && name.endsWith(TEMPORARY_END);
  }

  /** Returns a place beside the target to write it; the part tells apart what one process writes. */
  static Path temporary(Path target, String part) {
    return target.resolveSibling(
        TEMPORARY_START + ProcessHandle.current().pid() + "-" + part + TEMPORARY_END);
  }

  /** Writes the file; its folder is made if there is none. */
  public static void write(Path target, byte[] bytes) throws IOException {
    Path absolute = target.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Path temporary = temporary(absolute, String.valueOf(Thread.currentThread().getId()));
    try {
      try (var channel = FileChannel.open(
          temporary,
          StandardOpenOption.WRITE,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
