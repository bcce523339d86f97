package org.depesche.linking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Strings that stay as they were written, a short and so many bytes of modified UTF-8 each, and become
 * objects only when they are asked for. Immutable.
 */
final class StoredStrings {

  /** No stored string is longer, so none needs to be looked for. */
  private static final int LONGEST = 10_000;

  private final byte[] bytes;
  private final int[] starts;

  private StoredStrings(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /** Takes the strings that stand next in the buffer, after their number; the array is not copied. */
  static StoredStrings read(ByteBuffer in) {
    int[] starts = new int[in.getInt() + 1];
    int offset = in.arrayOffset();
    starts[0] = offset + in.position();
    for (int i = 1; i < starts.length; i++) {
      int length = in.getShort(starts[i - 1] - offset) & 0xFFFF;
      starts[i] = starts[i - 1] + Short.BYTES + length;
    }
    in.position(starts[starts.length - 1] - offset);
    return new StoredStrings(in.array(), starts);
  }

  /** Writes strings. */
  static void write(DataOutputStream data, List<String> strings) throws IOException {
    data.writeInt(strings.size());
    for (String string : strings) {
      data.writeUTF(string);
    }
  }

  /** Returns the number of strings. */
  int size() {
    return starts.length - 1;
  }

  /** Returns a string. */
  String get(int index) {
    var stored = new ByteArrayInputStream(bytes, starts[index], bytes.length - starts[index]);
    try {
      return new DataInputStream(stored).readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException("malformed string", e);
    }
  }

  /** Returns the place of a string among sorted ones; below zero if it is not there. */
  int find(String string) {
    if (string.length() > LONGEST) {
      return -1;
    }
    byte[] sought = stored(string);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      // modified UTF-8 sorts as strings do
      int order = Arrays.compareUnsigned(
          bytes, starts[middle] + Short.BYTES, starts[middle + 1], sought, 0, sought.length);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private static byte[] stored(String string) {
    var stored = new ByteArrayOutputStream(string.length() + Short.BYTES);
    try {
      new DataOutputStream(stored).writeUTF(string);
    } catch (IOException e) {
      throw new UncheckedIOException(string, e);
    }
    byte[] bytes = stored.toByteArray();
    return Arrays.copyOfRange(bytes, Short.BYTES, bytes.length);
  }
}
