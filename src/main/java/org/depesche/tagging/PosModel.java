package org.depesche.tagging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
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

  private final int bits;
  private final short[] weights;

  private PosModel(int bits, short[] weights) {
    this.bits = bits;
    this.weights = weights;
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
    return new PosModel(bits, weights.clone());
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
    var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
    int bits = in.readInt() == MAGIC ? in.readInt() : -1;
    if (bits < 0 || bits > LARGEST_BITS) {
      throw new IOException("not a tagging model");
    }
    short[] weights = new short[TAGS << bits];
    int row = in.readInt();
    while (row >= 0) {
      for (int present = in.readInt(); present != 0; present &= present - 1) {
        weights[row * TAGS + Integer.numberOfTrailingZeros(present)] = in.readShort();
      }
      row = in.readInt();
    }
    return new PosModel(bits, weights);
  }

  /** Writes the model; the same model gives the same bytes. Leaves the stream open. */
  public void write(OutputStream stream) throws IOException {
    var deflater = new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION));
    var out = new DataOutputStream(deflater);
    out.writeInt(MAGIC);
    out.writeInt(bits);
    for (int row = 0; row < 1 << bits; row++) {
      writeRow(row, out);
    }
    out.writeInt(-1);
    out.flush();
    deflater.finish();
  }

  private void writeRow(int row, DataOutputStream out) throws IOException {
    int present = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      present |= weights[row * TAGS + tag] == 0 ? 0 : 1 << tag;
    }
    if (present == 0) {
      return;
    }
    out.writeInt(row);
    out.writeInt(present);
    for (int tag = 0; tag < TAGS; tag++) {
      if (weights[row * TAGS + tag] != 0) {
        out.writeShort(weights[row * TAGS + tag]);
      }
    }
  }

  /** Adds the weights of a feature to the scores. */
  void add(int feature, int[] scores) {
    int start = (feature >>> (Integer.SIZE - bits)) * TAGS;
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] += weights[start + tag];
    }
  }

  /**
   * Returns the most likely tags, found from left to right.
   *
   * @param words profiles of the words of a sentence
   */
  public List<Pos> tag(List<WordProfile> words) {
    int[] tags = new int[words.size()];
    int[] scores = new int[TAGS];
    int[] features = new int[PosFeatures.CONTEXT_SIZE];
    for (int i = 0; i < tags.length; i++) {
      Arrays.fill(scores, 0);
      WordProfile word = words.get(i);
      for (int k = 0; k < word.size(); k++) {
        add(word.own(k), scores);
      }
      int count = PosFeatures.context(words, i, tags, features);
      for (int k = 0; k < count; k++) {
        add(features[k], scores);
      }
      tags[i] = best(scores);
    }
    return Arrays.stream(tags).mapToObj(LIST::get).toList();
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
