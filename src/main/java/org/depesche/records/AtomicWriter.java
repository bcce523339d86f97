package org.depesche.records;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a large text file line by line beside its target and moves it into place on commit. */
public final class AtomicWriter implements Closeable {

  private final Path target;
  private final Path temporary;
  private final Hashing hashing = new Hashing();
  private final BufferedWriter writer;

  private AtomicWriter(Path target, Path temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    writer = new BufferedWriter(new OutputStreamWriter(
        hashing.through(Files.newOutputStream(temporary)), StandardCharsets.UTF_8));
  }

  /** Opens a writer whose text takes the place of the target once committed. */
  public static AtomicWriter open(Path target) throws IOException {
    return new AtomicWriter(
        target, AtomicFile.temporary(target, String.valueOf(target.getFileName())));
  }

  /** Writes text as UTF-8. */
  public void write(String text) throws IOException {
    writer.write(text);
  }

  /** Puts what was written in place of the target and returns its hash. */
  public String commit() throws IOException {
    writer.close();
    try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return hashing.digest();
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(temporary);
  }
}
