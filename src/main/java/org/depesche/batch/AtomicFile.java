package org.depesche.batch;

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
final class AtomicFile {

  private AtomicFile() {}

  static void write(Path target, byte[] bytes) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path temporary = folder.resolve(temporaryName());
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

  /** Unique to process and thread; short, since the target's name may be as long as names can be. */
  private static String temporaryName() {
    return ".depesche-" + ProcessHandle.current().pid() + "-"
        + Thread.currentThread().getId() + ".tmp";
  }
}
