package org.depesche.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes by which file formats that are no text are known. */
final class FileSignature {
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("%PDF-", "PDF");
    NAMES.put("{\\rtf", "RTF");
    NAMES.put("PK\u0003\u0004", "ZIP (or office)");
    NAMES.put("\u00D0\u00CF\u0011\u00E0", "Microsoft Office");
    NAMES.put("\u0089PNG", "PNG");
    NAMES.put("GIF8", "GIF");
    NAMES.put("\u00FF\u00D8\u00FF", "JPEG");
    NAMES.put("RIFF", "RIFF");
    NAMES.put("OggS", "Ogg");
    NAMES.put("ID3\u0003", "MP3");
    NAMES.put("ID3\u0004", "MP3");
    NAMES.put("\u001F\u008B", "gzip");
    NAMES.put("BZh9", "bzip2");
    NAMES.put("\u00FD7zXZ", "xz");
    NAMES.put("7z\u00BC\u00AF", "7-Zip");
    NAMES.put("(\u00B5/\u00FD", "Zstandard");
    NAMES.put("\u007FELF", "ELF");
    NAMES.put("\u00CA\u00FE\u00BA\u00BE", "Java class");
    NAMES.put("SQLite format 3", "SQLite");
  }

  private FileSignature() {}

  /** Returns the name of the format that the bytes begin like. */
  static Optional<String> nameOf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return NAMES.entrySet().stream()
        .filter(e -> head.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
