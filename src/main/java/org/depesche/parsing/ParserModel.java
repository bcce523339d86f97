package org.depesche.parsing;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The learned weights of a parser: for each feature a row with a weight for each step. Rows are
 * found by hashing and overlap; immutable and shared between workers.
 */
public final class ParserModel {

  private static final String RESOURCE = "/org/depesche/models/parser.bin.gz";
  private static final int MAGIC = 0x44455031;

  private final Scorer scorer;
  private final int bits;
  private final short[] weights;

  ParserModel(Scorer scorer, int bits, short[] weights) {
    this.scorer = scorer;
    this.bits = bits;
    this.weights = weights;
  }

  /** Loads the model that ships, from the class path. */
  public static ParserModel load() {
    var stream = Objects.requireNonNull(ParserModel.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (stream) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if the stream fails or holds something else
   */
  public static ParserModel read(InputStream stream) throws IOException {
    var in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a parser model");
    }
    int bits = in.readUnsignedByte();
    var relations = new Relations(readNames(in));
    var scorer = new Scorer(relations, relations.actions(readNames(in), readNames(in)));
    var weights = new short[(1 << bits) + scorer.actions().size()];
    int place = -1;
    for (int gap = readNumber(in); gap != 0; gap = readNumber(in)) {
      place += gap;
      int weight = readNumber(in);
      weights[place] = (short) (weight >>> 1 ^ -(weight & 1));
    }
    return new ParserModel(scorer, bits, weights);
  }

  /**
   * Writes the model: the same model gives the same bytes.
   *
   * @throws IOException if the stream fails
   */
  public void write(OutputStream stream) throws IOException {
    var zipped = new GZIPOutputStream(stream, 1 << 16);
    var out = new DataOutputStream(zipped);
    out.writeInt(MAGIC);
    out.writeByte(bits);
    writeNames(out, scorer.relations().names());
    writeNames(out, relationsOf(Action.Move.LEFT));
    writeNames(out, relationsOf(Action.Move.RIGHT));
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        writeNumber(out, i - last);
        writeNumber(out, weights[i] << 1 ^ weights[i] >> 31);
        last = i;
      }
    }
    writeNumber(out, 0);
    out.flush();
    zipped.finish();
  }

  private List<String> relationsOf(Action.Move move) {
    return scorer.actions().stream()
        .filter(action -> action.move() == move)
        .map(action -> scorer.relations().name(action.relation()))
        .toList();
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    int size = in.readUnsignedByte();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    out.writeByte(names.size());
    for (var name : names) {
      out.writeUTF(name);
    }
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int part = in.readUnsignedByte();
    while (part >= 128) {
      value |= (part & 127) << shift;
      shift += 7;
      part = in.readUnsignedByte();
    }
    return value | part << shift;
  }

  private static void writeNumber(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  Scorer scorer() {
    return scorer;
  }

  /** Adds up the weights of the features for each step. */
  void score(int[] features, short[] scores) {
    Arrays.fill(scores, (short) 0);
    for (int feature : features) {
      add(feature >>> (32 - bits), scores);
    }
  }

  private void add(int start, short[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weights[start + i];
    }
  }
}
