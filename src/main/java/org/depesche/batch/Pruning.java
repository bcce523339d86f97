package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.corpus.FoundFiles;
import org.depesche.records.Manifest;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;

/** Finds the records of articles that are gone and removes them if asked to. */
final class Pruning {

  private final OutputFolder out;
  private final Manifest manifest;
  private final List<ManifestEntry> gone;
  private int removed;

  Pruning(OutputFolder out, Manifest manifest, FoundFiles found) {
    this.out = out;
    this.manifest = manifest;
    Set<String> ids = new HashSet<>();
    found.files().forEach(file -> ids.add(file.id()));
    found.growing().forEach(file -> ids.add(file.id()));
    gone =
        manifest.entries().stream().filter(entry -> !ids.contains(entry.id())).toList();
  }

  /** Returns the entries of articles that are gone, in natural order of paths. */
  List<ManifestEntry> gone() {
    return gone;
  }

  /** Removes records, error records and entries; returns how many. */
  int prune() throws IOException {
    for (var entry : gone) {
      Files.deleteIfExists(out.record(entry.id()));
      Files.deleteIfExists(out.error(entry.id()));
      manifest.remove(entry.id());
      removed++;
    }
    return removed;
  }

  /** Returns how many are still there. */
  int remaining() {
    return gone.size() - removed;
  }
}
