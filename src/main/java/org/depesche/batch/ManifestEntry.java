package org.depesche.batch;

/**
 * What the manifest keeps of an article.
 *
 * @param path the article's path under its corpus folder
 * @param id the record's id
 * @param input hash of all that the record depends on; empty if the file could not be read
 * @param fingerprint the fingerprint it was analysed under
 * @param output hash of the record; empty if there is none
 * @param status {@code ok} or {@code failed}
 * @param reason code of the failure; empty if there is none
 * @param attempts how often in a row it failed
 */
public record ManifestEntry(
    String path,
    String id,
    String input,
    String fingerprint,
    String output,
    String status,
    String reason,
    int attempts) {

  static final String OK = "ok";
  static final String FAILED = "failed";

  boolean isOk() {
    return status.equals(OK);
  }
}
