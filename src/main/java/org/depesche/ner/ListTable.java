package org.depesche.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Tells which lists of names (given names, surnames, towns, parties) hold a form, a bit per list. A form in
 * several lists is ambiguous. Forms are kept as 32-bit hashes. Immutable.
 */
public final class ListTable {

  /** Number of lists. */
  public static final int LISTS = 12;

  private static final int SHORTEST_GENITIVE = 4;

  private final HashTable forms;
  private final short[] lists;

  /**
   * Creates the table; the arrays are not copied.
   *
   * @param keys hashes of the forms, each once
   * @param lists for each form a bit per list
   */
  public ListTable(int[] keys, short[] lists) {
    forms = new HashTable(keys);
    this.lists = lists;
  }

  /** Returns a table of no lists. */
  public static ListTable empty() {
    return new ListTable(new int[0], new short[0]);
  }

  /** Returns the hash that a form is kept under. */
  public static int key(String form) {
    return FeatureBuffer.hash('k', form, 0, form.length());
  }

  /** Returns the lists that hold a form or the nominative of a genitive, a bit each. */
  public int lists(String form) {
    int row = forms.row(key(form));
    if (row < 0 && form.endsWith("s") && form.length() >= SHORTEST_GENITIVE) {
      row = forms.row(key(form.substring(0, form.length() - 1)));
    }
    return row < 0 ? 0 : lists[row] & 0xFFFF;
  }

  /** Writes the table. */
  void write(DataOutputStream out) throws IOException {
    forms.write(out);
    for (short list : lists) {
      out.writeShort(list);
    }
  }

  /** Reads a table that {@link #write} wrote. */
  static ListTable read(DataInputStream in) throws IOException {
    int[] keys = HashTable.readKeys(in);
    short[] lists = new short[keys.length];
    byte[] bytes = in.readNBytes(lists.length * Short.BYTES);
    ByteBuffer.wrap(bytes).asShortBuffer().get(lists);
    return new ListTable(keys, lists);
  }
}
