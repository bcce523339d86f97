package org.depesche.checking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depesche.document.Sha256;
import org.depesche.records.Manifest;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;
import org.depesche.records.RecordTree;
import org.depesche.records.RecordView;
import org.depesche.tables.Groups;

/**
 * Checks all files of an output folder: the manifest, each record by itself, and the tables against
 * the records. One record is in memory at a time.
 */
public final class FolderCheck {

  private static final String RECORD = ".json";
  private static final String ERROR = ".error.json";
  private static final Set<String> NO_RECORDS = Set.of("run.json");

  private final OutputFolder out;
  private final Consumer<Fault> faults;
  private final SchemaCheck schema = new SchemaCheck();
  private final Set<Path> known = new HashSet<>();
  private int records;

  /** Makes a check that tells of each fault as it is found. */
  public FolderCheck(OutputFolder out, Consumer<Fault> faults) {
    this.out = out;
    this.faults = faults;
  }

  /**
   * Checks the folder and returns the number of records in it.
   *
   * @throws NoSuchFileException if it has no manifest, so that it is no output folder
   */
  public int run() throws IOException {
    if (!Files.exists(out.folder().resolve(Manifest.FILE))) {
      throw new NoSuchFileException(out.folder().resolve(Manifest.FILE).toString());
    }
    var manifest = Manifest.read(out.folder());
    manifest(manifest);
    var groups = Groups.of(out, manifest.entries());
    try (var tables = new TableCheck(out.folder(), faults)) {
      for (var entry : manifest.entries()) {
        var record = check(entry);
        if (record.isPresent()) {
          records++;
          tables.check(new RecordView(record.get()), groups.group(entry.id()));
        }
      }
      tables.end();
    }
    strangers();
    return records;
  }

  private void manifest(Manifest manifest) {
    if (manifest.brokenLines() > 0) {
      fault(Manifest.FILE, manifest.brokenLines() + " lines cannot be understood");
    }
    if (Files.exists(out.folder().resolve(Manifest.JOURNAL))) {
      fault(Manifest.JOURNAL, "a run is at work, or did not come to its end");
    }
  }

  private void fault(String file, String message) {
    faults.accept(new Fault(file, "", message));
  }

  private String name(Path file) {
    return out.folder().relativize(file).toString().replace('\\', '/');
  }

  /** Returns the record that the manifest tells of, if it can be read. */
  private Optional<JsonNode> check(ManifestEntry entry) throws IOException {
    Path file = entry.isFailed() ? out.error(entry.id()) : out.record(entry.id());
    known.add(file);
    if (!Files.isRegularFile(file)) {
      fault(name(file), "is missing, though the manifest has it");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    if (!Sha256.of(bytes).equals(entry.output())) {
      fault(name(file), "is not as the run left it: another hash in the manifest");
    }
    var tree = parse(name(file), bytes);
    if (entry.isFailed()) {
      return Optional.empty();
    }
    tree.ifPresent(record -> check(entry, name(file), record));
    return tree;
  }

  private Optional<JsonNode> parse(String file, byte[] bytes) throws IOException {
    try {
      return Optional.of(RecordTree.read(bytes));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      faults.accept(new Fault(file, place, "is no JSON: " + e.getOriginalMessage()));
      return Optional.empty();
    }
  }

  private void check(ManifestEntry entry, String file, JsonNode record) {
    var wrong = schema.faults(file, record);
    wrong.forEach(faults);
    if (!wrong.isEmpty()) {
      return; // what follows relies on the fields
    }
    same(file, "/id", entry.id(), record.at("/id").asText());
    same(file, "/source/path", entry.path(), record.at("/source/path").asText());
    same(
        file,
        "/provenance/fingerprint",
        entry.fingerprint(),
        record.at("/provenance/fingerprint").asText());
    RecordCheck.faults(file, record).forEach(faults);
  }

  private void same(String file, String place, String expected, String actual) {
    if (!actual.equals(expected)) {
      faults.accept(new Fault(file, place, "is " + actual + ", in the manifest " + expected));
    }
  }

  /** Tells of records that no run accounts for. */
  private void strangers() throws IOException {
    try (var files = Files.walk(out.folder())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(RECORD) && !known.contains(file))
          .filter(file -> !NO_RECORDS.contains(name(file)) && isRecord(file))
          .sorted()
          .forEach(file -> fault(name(file), "is not in the manifest"));
    }
  }

  /** Other files may lie in the folder; only one that says it is a record is taken for one. */
  private static boolean isRecord(Path file) {
    if (file.toString().endsWith(ERROR)) {
      return true;
    }
    try {
      return RecordTree.read(Files.readAllBytes(file))
          .path("schema")
          .asText()
          .startsWith("depesche-record");
    } catch (IOException e) {
      return false;
    }
  }
}
