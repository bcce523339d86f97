package org.depesche.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads model files whole. Models are kept deflated or zipped; those that ship in the jar are unpacked by
 * the build, since inflating takes longer than reading. A young process runs loops over streams many
 * times slower than a copy of an array.
 */
public final class ModelBytes {

  private static final int BUFFER = 1 << 16;
  private static final byte DEFLATED = 0x78;
  private static final byte ZIPPED = 0x1F;

  private ModelBytes() {}

  /**
   * Reads into one array, as streams of resources know how much is left, and piece by piece, since the
   * platform copies what is read at once through memory of its own.
   */
  private static byte[] all(InputStream stream) throws IOException {
    byte[] bytes = new byte[stream.available()];
    int length = 0;
    for (int n = 0; n >= 0 && length < bytes.length; length += Math.max(0, n)) {
      n = stream.read(bytes, length, Math.min(BUFFER, bytes.length - length));
    }
    byte[] rest = stream.readAllBytes();
    if (length == bytes.length && rest.length == 0) {
      return bytes;
    }
    byte[] joined = Arrays.copyOf(bytes, length + rest.length);
    System.arraycopy(rest, 0, joined, length, rest.length);
    return joined;
  }

  /** Returns what the stream holds, unpacked. */
  public static byte[] read(InputStream stream) throws IOException {
    byte[] bytes = all(stream);
    byte first = bytes.length == 0 ? 0 : bytes[0];
    var packed = new ByteArrayInputStream(bytes);
    return switch (first) {
      case DEFLATED -> new InflaterInputStream(packed, new Inflater(), BUFFER).readAllBytes();
      case ZIPPED -> new GZIPInputStream(packed, BUFFER).readAllBytes();
      default -> bytes;
    };
  }
}
