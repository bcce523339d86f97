package org.depesche.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.depesche.document.ModelBytes;
import org.depesche.document.Pos;

/**
 * A linear model of parts of speech over hashed features: one row of weights for each hash value, one weight
 * for each tag. Immutable; shared between workers.
 */
public final class PosModel {

  private static final List<Pos> LIST = List.of(Pos.values());

  /** The number of tags, a weight for each. */
  public static final int TAGS = LIST.size();

  private static final String RESOURCE = "/org/depesche/models/tagger.model";
  private static final int MAGIC = 0x44504f53;
  private static final int LARGEST_BITS = 24;

  private final PackedRows rows;

  private PosModel(PackedRows rows) {
    this.rows = rows;
  }

  /**
   * Returns a model.
   *
   * @param bits logarithm of the number of rows
   * @param weights row by row
   */
  public static PosModel of(int bits, short[] weights) {
    if (weights.length != TAGS << bits) {
      throw new IllegalArgumentException("not " + bits + " bits of rows: " + weights.length);
    }
    var rows = new PackedRows(bits, TAGS);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        rows.put(i / TAGS, i % TAGS, weights[i]);
      }
    }
    return new PosModel(rows);
  }

  /** Returns the place of the tag's weight in a row. */
  public static int indexOf(Pos tag) {
    return LIST.indexOf(tag);
  }

  /** Returns the tag whose weight has the place in a row. */
  public static Pos tagAt(int index) {
    return LIST.get(index);
  }

  /** Loads the model that ships. */
  public static PosModel load() {
    try (InputStream stream =
        Objects.requireNonNull(PosModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static PosModel read(InputStream stream) throws IOException {
    var in = ByteBuffer.wrap(ModelBytes.read(stream));
    int bits = in.remaining() >= 2 * Integer.BYTES && in.getInt() == MAGIC ? in.getInt() : -1;
    if (bits < 0 || bits > LARGEST_BITS) {
      throw new IOException("not a tagging model");
    }
    try {
      return new PosModel(rows(bits, in));
    } catch (BufferUnderflowException e) {
      throw new IOException("a tagging model that ends too early", e);
    }
  }

  private static PackedRows rows(int bits, ByteBuffer in) {
    var rows = new PackedRows(bits, TAGS);
    for (int row = in.getInt(); row >= 0; row = in.getInt()) {
      for (int present = in.getInt(); present != 0; present &= present - 1) {
        rows.put(row, Integer.numberOfTrailingZeros(present), in.getShort());
      }
    }
    return rows;
  }

  /** Writes the model; the same model gives the same bytes. Leaves the stream open. */
  public void write(OutputStream stream) throws IOException {
    var deflater = new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION));
    var out = new DataOutputStream(deflater);
    out.writeInt(MAGIC);
    out.writeInt(rows.bits());
    for (int row = 0; row < 1 << rows.bits(); row++) {
      if (!rows.isEmpty(row)) {
        writeRow(row, rows.row(row), out);
      }
    }
    out.writeInt(-1);
    out.flush();
    deflater.finish();
  }

  private static void writeRow(int row, int[] weights, DataOutputStream out) throws IOException {
    int present = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      present |= weights[tag] == 0 ? 0 : 1 << tag;
    }
    out.writeInt(row);
    out.writeInt(present);
    for (int tag = 0; tag < TAGS; tag++) {
      if (weights[tag] != 0) {
        out.writeShort(weights[tag]);
      }
    }
  }

  /** Returns what the form alone says for each tag. */
  int[] own(WordProfile word) {
    int[] features = new int[word.size()];
    Arrays.setAll(features, word::own);
    int[] scores = new int[TAGS];
    rows.add(features, features.length, scores);
    return scores;
  }

  /**
   * Returns the most likely tags, found from left to right.
   *
   * @param words profiles of the words of a sentence
   */
  public List<Pos> tag(List<WordProfile> words) {
    return tag(words, words.stream().map(this::own).toList());
  }

  /**
   * Returns the most likely tags, found from left to right.
   *
   * @param words profiles of the words of a sentence
   * @param own for each word what {@link #own} says
   */
  List<Pos> tag(List<WordProfile> words, List<int[]> own) {
    int[] tags = new int[words.size()];
    int[] scores = new int[TAGS];
    int[] features = new int[PosFeatures.CONTEXT_SIZE];
    List<Pos> best = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      System.arraycopy(own.get(i), 0, scores, 0, TAGS);
      int count = PosFeatures.context(words, i, tags, features);
      rows.add(features, count, scores);
      tags[i] = best(scores);
      best.add(LIST.get(tags[i]));
    }
    return best;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
