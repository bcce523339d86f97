package org.depesche.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.depesche.document.Sha256;
import org.depesche.document.Sidecar;
import org.depesche.document.Warning;

/** An article file as read, before decoding. */
public final class RawArticle {

  private static final Pattern DATED =
      Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}|[0-9]{1,2}[._-][0-9]{1,2}[._-][0-9]{2}");

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

  /**
   * Returns a hash over all that the findings depend on: bytes, kind of file, sidecar, and the path if it may tell
   * the publication date. Otherwise a renamed file keeps its hash.
   */
  public String inputHash() {
    return Sha256.of(
        datedPath() + "\n" + file.isHtml() + "\n" + sha256 + "\n" + sidecar + "\n" + warnings);
  }

  /** Returns the numbers of the path without the leading one, if one of them looks like a date. */
  private String datedPath() {
    String path = file.path();
    if (!DATED.matcher(path).find()) {
      return "";
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    String folder = path.substring(0, path.length() - name.length());
    return (folder + name.replaceFirst("^[0-9]+(?=_)", "")).replaceAll("[^0-9]+", "-");
  }
}
