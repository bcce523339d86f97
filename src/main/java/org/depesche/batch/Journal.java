package org.depesche.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.depesche.records.Manifest;
import org.depesche.records.ManifestEntry;
import org.depesche.records.ManifestLines;

/**
 * The manifest entries of a run under way, appended one by one, so that a killed run loses nothing it
 * finished. Each line starts and ends with a line break: a line that was cut spoils only itself.
 * Thread-safe.
 */
final class Journal implements Closeable {

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  static Journal open(Path folder) throws IOException {
    return new Journal(FileChannel.open(
        folder.resolve(Manifest.JOURNAL), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  synchronized void append(ManifestEntry entry) throws IOException {
    String line = "\n" + ManifestLines.line(entry);
    var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
