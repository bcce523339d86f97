package org.depesche.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.depesche.document.Sha256;
import org.depesche.records.AtomicWriter;
import org.depesche.records.Hashing;
import org.depesche.records.RecordTree;

/**
 * The file of all entities of an output folder, {@code entities.jsonl}, built from {@code
 * articles.jsonl}: the entities in most articles first. Beside it, {@code entities.ids.tsv} keeps
 * ids from run to run. Neither is touched where no record has changed.
 */
public final class EntityRegistry {

  private static final String VERSION = "1";
  private static final String SOURCE = "articles.jsonl";
  private static final String SOURCE_STAMP = "tables.sha256";
  private static final String TARGET = "entities.jsonl";
  private static final String LEDGER = "entities.ids.tsv";

  private final Path folder;

  /** Creates the registry of an output folder whose tables are up to date. */
  public EntityRegistry(Path folder) {
    this.folder = folder;
  }

  /** Writes the registry anew, unless it is as it would be written. */
  public void write() throws IOException {
    String state = VERSION + " " + stamp();
    if (Ledger.head(folder.resolve(LEDGER)).equals(state + " " + hash())) {
      return;
    }
    var register = new Register();
    List<String> articles = new ArrayList<>();
    try (var lines = Files.newBufferedReader(folder.resolve(SOURCE), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = RecordTree.read(line.getBytes(StandardCharsets.UTF_8));
        OccurrenceReader.read(record, articles.size()).forEach(register::add);
        articles.add(record.get("id").asText());
      }
    }
    var ledger = Ledger.read(folder.resolve(LEDGER));
    String written = write(register.clusters(), ledger.assign(register.clusters()), articles);
    ledger.write(folder.resolve(LEDGER), state + " " + written);
  }

  private String stamp() throws IOException {
    return Sha256.of(Files.readAllBytes(folder.resolve(SOURCE_STAMP)));
  }

  private String hash() throws IOException {
    Path file = folder.resolve(TARGET);
    return Files.isRegularFile(file) ? Hashing.of(file) : "";
  }

  private String write(List<Cluster> clusters, Map<Cluster, String> ids, List<String> articles)
      throws IOException {
    List<Cluster> sorted = clusters.stream()
        .sorted(Comparator.comparingInt((Cluster cluster) -> -cluster.articles())
            .thenComparing(ids::get))
        .toList();
    try (var writer = AtomicWriter.open(folder.resolve(TARGET))) {
      for (Cluster cluster : sorted) {
        writer.write(RecordTree.line(EntityJson.of(cluster, ids.get(cluster), articles)));
      }
      return writer.commit();
    }
  }
}
