package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depesche.corpus.ArticleFile;
import org.depesche.document.Sha256;
import org.depesche.records.Manifest;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;

/**
 * What earlier runs left that still holds: input, fingerprint and output must all be as the manifest
 * says. Thread-safe, since nothing in it changes while the workers are at it.
 */
final class Past {

  private final OutputFolder out;
  private final Manifest manifest;
  private final String fingerprint;
  private final RunOptions.Redo redo;
  private final Map<String, ManifestEntry> byInput = new HashMap<>();

  Past(OutputFolder out, Manifest manifest, String fingerprint, RunOptions.Redo redo) {
    this.out = out;
    this.manifest = manifest;
    this.fingerprint = fingerprint;
    this.redo = redo;
    for (var entry : manifest.all()) {
      if (!entry.isFailed() && entry.fingerprint().equals(fingerprint)) {
        byInput.merge(entry.input(), entry, (a, b) -> a.path().compareTo(b.path()) < 0 ? a : b);
      }
    }
  }

  String fingerprint() {
    return fingerprint;
  }

  /** Returns the entry of an article that needs no work. */
  Optional<ManifestEntry> unchanged(ArticleFile file, String input) throws IOException {
    var known = manifest
        .get(file.id())
        .filter(entry -> !redo.force() && !(redo.retryFailed() && entry.isFailed()))
        .filter(entry -> entry.path().equals(file.path()) && isSameWork(entry, input));
    if (known.isEmpty()) {
      return known;
    }
    var written = known.get().isFailed() ? out.error(file.id()) : out.record(file.id());
    return OutputFolder.isIntact(written, known.get().output()) ? known : Optional.empty();
  }

  private boolean isSameWork(ManifestEntry entry, String input) {
    return entry.input().equals(input) && entry.fingerprint().equals(fingerprint);
  }

  /** Returns the record of the same input under another name, with the names of this file in it. */
  Optional<byte[]> reusable(ArticleFile file, String input) throws IOException {
    var known = Optional.ofNullable(byInput.get(input)).filter(entry -> !redo.force());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var written = out.record(known.get().id());
    if (!Files.isRegularFile(written)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(written);
    return Sha256.of(bytes).equals(known.get().output())
        ? RenamedRecord.of(bytes, known.get().path(), file)
        : Optional.empty();
  }

  /** Returns how often in a row the same input has failed, this time included. */
  int attempts(ArticleFile file, String input) {
    return 1
        + manifest
            .get(file.id())
            .filter(entry -> isSameWork(entry, input))
            .map(ManifestEntry::attempts)
            .orElse(0);
  }
}
