package org.depesche.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.document.Sha256;
import org.depesche.tables.Tables;

/** An output folder with the reviewed records of the sample corpus in it, as a run would leave it. */
public final class GoldenFolder {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String FINGERPRINT = "0".repeat(64);

  private final OutputFolder out;

  /** Makes the folder, without tables. */
  public GoldenFolder(Path folder) throws IOException {
    out = new OutputFolder(folder);
    Files.createDirectories(folder);
    try (var files = Files.list(GOLDEN)) {
      for (var file :
          files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        put(read(file));
      }
    }
  }

  /** The golden records lack their last field, provenance. */
  private static JsonNode read(Path file) throws IOException {
    String text = Files.readString(file, UTF_8).strip();
    String provenance = "\"provenance\": {\"tool\": \"depesche\", \"version\": \"0\","
        + " \"models\": [], \"fingerprint\": \"" + FINGERPRINT + "\"}}";
    return RecordTree.read((text.substring(0, text.length() - 1) + provenance).getBytes(UTF_8));
  }

  /** Returns the folder. */
  public OutputFolder out() {
    return out;
  }

  /** Returns the entries of the manifest. */
  public List<ManifestEntry> entries() throws IOException {
    return Manifest.read(out.folder()).entries();
  }

  /** Returns the record of an article. */
  public ObjectNode record(String id) throws IOException {
    return (ObjectNode) RecordTree.read(Files.readAllBytes(out.record(id)));
  }

  /** Puts a record in place, new or changed, and enters it in the manifest. */
  public void put(JsonNode record) throws IOException {
    byte[] bytes = RecordTree.line(record).getBytes(UTF_8);
    AtomicFile.write(out.record(record.path("id").asText()), bytes);
    var manifest = Manifest.read(out.folder());
    manifest.put(
        ManifestEntry.ok(record.at("/source/path").asText(), "i", FINGERPRINT, Sha256.of(bytes)));
    manifest.write(out.folder());
  }

  /** Writes the tables. */
  public void writeTables() throws IOException {
    new Tables(out, entries()).write();
  }
}
