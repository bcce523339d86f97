package org.depesche.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.corpus.ArticleFile;

/**
 * What an output folder holds, by article id: {@code manifest.jsonl}, an entry a line, and the
 * journal of a run that did not come to write it. A broken line costs what it said: its article is
 * analysed again. Not thread-safe.
 */
public final class Manifest {

  /** Name of the file. */
  public static final String FILE = "manifest.jsonl";

  /** Name of the journal. */
  public static final String JOURNAL = "manifest.journal";

  private final Map<String, ManifestEntry> entries = new HashMap<>();
  private int brokenLines;

  /** Reads the manifest of a folder and its journal; neither need exist. */
  public static Manifest read(Path folder) throws IOException {
    var manifest = new Manifest();
    manifest.brokenLines = ManifestLines.read(folder.resolve(FILE), manifest::put);
    manifest.addJournal(folder);
    return manifest;
  }

  /** Takes in what the journal says. */
  public void addJournal(Path folder) throws IOException {
    brokenLines += ManifestLines.read(folder.resolve(JOURNAL), this::put);
  }

  /** Returns how many lines could not be understood. */
  public int brokenLines() {
    return brokenLines;
  }

  /** Returns the entry of an article. */
  public Optional<ManifestEntry> get(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  public void put(ManifestEntry entry) {
    entries.put(entry.id(), entry);
  }

  public void remove(String id) {
    entries.remove(id);
  }

  /** Returns the entries in no order. */
  public Collection<ManifestEntry> all() {
    return entries.values();
  }

  /** Returns the entries in natural order of their paths. */
  public List<ManifestEntry> entries() {
    List<ManifestEntry> sorted = new ArrayList<>(entries.values());
    sorted.sort((a, b) -> ArticleFile.comparePaths(a.path(), b.path()));
    return List.copyOf(sorted);
  }

  /** Writes the manifest and drops the journal, which it contains. */
  public void write(Path folder) throws IOException {
    try (var writer = AtomicWriter.open(folder.resolve(FILE))) {
      for (var entry : entries()) {
        writer.write(ManifestLines.line(entry));
      }
      writer.commit();
    }
    Files.deleteIfExists(folder.resolve(JOURNAL));
  }
}
