package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depesche.batch.Outcome.Failure;
import org.depesche.corpus.ArticleFile;
import org.depesche.document.Provenance;
import org.depesche.document.Sha256;

/**
 * What all workers of a run share; nothing in it changes while they work.
 *
 * @param out the output folder
 * @param provenance what makes the records
 * @param withText whether records carry the article text
 * @param before the manifest that the last run left
 * @param force whether to analyse again what has not changed
 */
record RunContext(
    Path out, Provenance provenance, boolean withText, Manifest before, boolean force) {

  Path recordPath(String id) {
    return out.resolve(id + ".json");
  }

  Path errorPath(String id) {
    return out.resolve(id + ".error.json");
  }

  /** Returns the entry of an article whose input, fingerprint and record are as the last run left them. */
  Optional<ManifestEntry> unchanged(ArticleFile file, String inputHash) throws IOException {
    var entry = before.get(file.id()).filter(ManifestEntry::isOk).filter(known -> !force);
    if (entry.isEmpty()
        || !entry.get().input().equals(inputHash)
        || !entry.get().fingerprint().equals(provenance.fingerprint())) {
      return Optional.empty();
    }
    Path written = recordPath(file.id());
    boolean intact = Files.exists(written)
        && Sha256.of(Files.readAllBytes(written)).equals(entry.get().output());
    return intact ? entry : Optional.empty();
  }

  ManifestEntry okEntry(ArticleFile file, String inputHash, byte[] written) {
    return new ManifestEntry(
        file.path(),
        file.id(),
        inputHash,
        provenance.fingerprint(),
        Sha256.of(written),
        ManifestEntry.OK,
        "",
        0);
  }

  ManifestEntry failedEntry(ArticleFile file, String inputHash, Failure failure) {
    int attempts = 1
        + before
            .get(file.id())
            .filter(e -> e.input().equals(inputHash))
            .map(ManifestEntry::attempts)
            .orElse(0);
    return new ManifestEntry(
        file.path(),
        file.id(),
        inputHash,
        provenance.fingerprint(),
        "",
        ManifestEntry.FAILED,
        failure.code(),
        attempts);
  }
}
