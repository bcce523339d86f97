package org.depesche.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.depesche.records.AtomicFile;
import org.depesche.records.Hashing;
import org.depesche.records.ManifestEntry;

/**
 * Says from which records the tables were built, and how they should read: {@code tables.sha256}, in
 * the form that {@code sha256sum --check} takes.
 */
final class TableStamp {

  static final String FILE = "tables.sha256";

  private static final String HEAD = "# records ";

  private final Path folder;
  private final String head;

  TableStamp(Path folder, List<ManifestEntry> entries) {
    this.folder = folder;
    head = HEAD + hash(entries);
  }

  private static String hash(List<ManifestEntry> entries) {
    var hashing = new Hashing();
    Layout.ALL.forEach(layout -> hashing.add(layout.name() + layout.headings()));
    for (var entry : entries) {
      hashing.add(
          String.join("\n", entry.path(), entry.fingerprint(), entry.output(), entry.status()));
    }
    return hashing.digest();
  }

  /** Returns whether the tables were built from these records and nobody has changed them. */
  boolean isCurrent() throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).equals(head)) {
      return false;
    }
    for (var line : lines.subList(1, lines.size())) {
      if (!isIntact(line)) {
        return false;
      }
    }
    return true;
  }

  private boolean isIntact(String line) throws IOException {
    int gap = line.indexOf("  ");
    Path file = folder.resolve(line.substring(gap + 2));
    return Files.isRegularFile(file) && Hashing.of(file).equals(line.substring(0, gap));
  }

  void remove() throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  void write(SortedMap<String, String> hashes) throws IOException {
    var text = new StringBuilder(head).append('\n');
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
    }
    AtomicFile.write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
