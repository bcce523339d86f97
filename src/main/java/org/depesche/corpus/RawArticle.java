package org.depesche.corpus;

import java.util.List;
import org.depesche.document.Sha256;
import org.depesche.document.Sidecar;
import org.depesche.document.Warning;

/** An article file as read, before decoding. */
public final class RawArticle {

  private final ArticleFile file;
  private final byte[] bytes;
  private final Sidecar sidecar;
  private final List<Warning> warnings;
  private final String sha256;

  RawArticle(ArticleFile file, byte[] bytes, Sidecar sidecar, List<Warning> warnings) {
    this.file = file;
    this.bytes = bytes;
    this.sidecar = sidecar;
    this.warnings = List.copyOf(warnings);
    sha256 = Sha256.of(bytes);
  }

  public ArticleFile file() {
    return file;
  }

  byte[] bytes() {
    return bytes;
  }

  Sidecar sidecar() {
    return sidecar;
  }

  List<Warning> warnings() {
    return warnings;
  }

  /** Returns the hash of the file's bytes. */
  public String sha256() {
    return sha256;
  }

  public int size() {
    return bytes.length;
  }

  /** Returns a hash over all that the record depends on: path, bytes and sidecar. */
  public String inputHash() {
    return Sha256.of(file.path() + "\n" + sha256 + "\n" + sidecar + "\n" + warnings);
  }
}
