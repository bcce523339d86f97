package org.depesche.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.depesche.document.Sha256;
import org.depesche.records.AtomicFile;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;

/** Writes records and error records into the output folder, and what was done into the journal. */
final class FolderSink implements ArticleSink {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputFolder out;
  private final Past past;
  private final Journal journal;

  FolderSink(OutputFolder out, Past past, Journal journal) {
    this.out = out;
    this.past = past;
    this.journal = journal;
  }

  @Override
  public void record(Task task, byte[] record) throws IOException {
    AtomicFile.write(out.record(task.file().id()), record);
    Files.deleteIfExists(out.error(task.file().id()));
    journal.append(ManifestEntry.ok(
        task.file().path(), task.inputHash(), past.fingerprint(), Sha256.of(record)));
  }

  /** A record of an earlier run no longer tells what the file says, so it goes. */
  @Override
  public void failure(Task task, Failure failure) throws IOException {
    int attempts = past.attempts(task.file(), task.inputHash());
    byte[] error = error(task, failure, attempts);
    AtomicFile.write(out.error(task.file().id()), error);
    Files.deleteIfExists(out.record(task.file().id()));
    var entry = ManifestEntry.ok(
        task.file().path(), task.inputHash(), past.fingerprint(), Sha256.of(error));
    journal.append(entry.failed(failure.code(), attempts));
  }

  private static byte[] error(Task task, Failure failure, int attempts) {
    var node = JSON.createObjectNode();
    node.put("path", task.file().path()).put("input", task.inputHash());
    node.put("stage", failure.stage()).put("code", failure.code());
    node.put("message", failure.message()).put("attempts", attempts);
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
      return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can be written", e);
    }
  }
}
