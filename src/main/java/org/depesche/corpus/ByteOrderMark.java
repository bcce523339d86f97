package org.depesche.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The byte order marks; those of UTF-32 come first, for one of them begins like UTF-16's. */
enum ByteOrderMark {
  UTF_32LE(Charset.forName("UTF-32LE"), "FFFE0000"),
  UTF_32BE(Charset.forName("UTF-32BE"), "0000FEFF"),
  UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "FEFF");

  private final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** Returns the mark that the bytes begin with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.starts(bytes)).findFirst();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length() / 2;
  }

  private boolean starts(byte[] bytes) {
    int length = Math.min(bytes.length, length());
    return HexFormat.of().withUpperCase().formatHex(bytes, 0, length).equals(mark);
  }
}
