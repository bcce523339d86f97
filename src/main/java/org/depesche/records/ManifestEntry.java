package org.depesche.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.depesche.corpus.ArticleFile;

/**
 * What the manifest keeps of an article.
 *
 * @param path the article's path under its corpus folder
 * @param input hash of all that the findings depend on; empty if the file could not be read
 * @param fingerprint the fingerprint it was analysed under
 * @param output hash of the record, or of the error record if it failed
 * @param status {@code ok} or {@code failed}
 * @param reason code of the failure; empty if there is none
 * @param attempts how often in a row it failed
 */
public record ManifestEntry(
    String path,
    String input,
    String fingerprint,
    String output,
    String status,
    String reason,
    int attempts) {

  private static final String OK = "ok";
  private static final String FAILED = "failed";

  /** Makes the entry of an article that has a record. */
  public static ManifestEntry ok(String path, String input, String fingerprint, String output) {
    return new ManifestEntry(path, input, fingerprint, output, OK, "", 0);
  }

  /** Makes the entry of an article that failed. */
  public ManifestEntry failed(String code, int times) {
    return new ManifestEntry(path, input, fingerprint, output, FAILED, code, times);
  }

  /** Returns the id of the article. */
  public String id() {
    return ArticleFile.idOf(path);
  }

  @JsonIgnore
  public boolean isFailed() {
    return status.equals(FAILED);
  }

  /** Returns the entry with the strings that many entries share stored once. */
  ManifestEntry interned() {
    return new ManifestEntry(
        path, input, fingerprint.intern(), output, status.intern(), reason.intern(), attempts);
  }
}
