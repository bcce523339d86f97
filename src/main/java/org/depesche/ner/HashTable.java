package org.depesche.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Numbers hashes by their place in a list, by open addressing. Immutable. */
final class HashTable {

  private final int[] keys;
  private final int[] slots;

  /** Creates the table over hashes without duplicates; the array is not copied. */
  HashTable(int[] keys) {
    this.keys = keys;
    slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = row + 1;
    }
  }

  /** Returns the place of a hash in the list, -1 if it is not there. */
  int row(int key) {
    int slot = key & slots.length - 1;
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (keys[row] == key) {
        return row;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  /** Returns the number of hashes. */
  int size() {
    return keys.length;
  }

  /** Writes the hashes. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
  }

  /** Reads hashes that {@link #write} wrote. */
  static int[] readKeys(DataInputStream in) throws IOException {
    int[] keys = new int[in.readInt()];
    byte[] bytes = in.readNBytes(keys.length * Integer.BYTES);
    ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
    return keys;
  }
}
