package org.depesche.document;

import java.util.List;
import java.util.OptionalLong;

/**
 * An input file, decoded and otherwise untouched, with what its sidecar says of it.
 *
 * @param path path relative to the corpus folder, {@code /} between folders
 * @param id {@code path} without extension
 * @param number leading number of the file name, if it has one
 * @param sha256 hash of the bytes, lower-case hexadecimal
 * @param bytes size of the file
 * @param charset IANA name of the charset it was decoded with
 * @param text the decoded text without byte order mark
 * @param sidecar publication date, address and title given beside the file
 * @param warnings what was odd about the file
 */
public record SourceFile(
    String path,
    String id,
    OptionalLong number,
    String sha256,
    long bytes,
    String charset,
    String text,
    Sidecar sidecar,
    List<Warning> warnings) {

  /** Copies the warnings. */
  public SourceFile {
    warnings = List.copyOf(warnings);
  }
}
