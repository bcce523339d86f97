package org.depesche.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Vectors of words, trained on running text; a word that has none gets the mean of the vectors of its character
 * n-grams. One byte per value; words are kept as 32-bit hashes. Immutable.
 */
public final class WordVectors {

  private static final String RESOURCE = "/org/depesche/models/word-vectors.bin";

  /** A value of one is written as this. */
  private static final int UNIT = 32;

  private final int width;
  private final HashTable words;
  private final ByteRows vectors;
  private final ByteRows buckets;

  /**
   * Creates the vectors; the arrays are not copied.
   *
   * @param width values per vector
   * @param keys hashes of the words, each once
   * @param vectors a row per word, see {@link #pack}
   * @param buckets a row per bucket of n-grams, see {@link Subwords}; may be empty
   */
  public WordVectors(int width, int[] keys, byte[] vectors, byte[] buckets) {
    this.width = width;
    words = new HashTable(keys);
    this.vectors = new ByteRows(vectors, width);
    this.buckets = new ByteRows(buckets, width);
  }

  /** Loads the shipped vectors from the class path. */
  public static WordVectors load() {
    try (var stream =
        Objects.requireNonNull(WordVectors.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Returns the number of values per vector. */
  public int width() {
    return width;
  }

  /** Returns the vector of a word with the length 8; zeros if nothing in the word is known. */
  float[] of(String word) {
    String normal = Subwords.normal(word);
    float[] vector = new float[width];
    int row = words.row(Subwords.key(normal));
    if (row >= 0) {
      vectors.addTo(vector, new int[] {row}, 1, 1);
    } else if (buckets.size() > 0) {
      int[] grams = Subwords.buckets(normal);
      buckets.addTo(vector, grams, grams.length, 1);
    }
    scale(vector);
    return vector;
  }

  private static void scale(float[] vector) {
    float squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float factor = squares == 0 ? 0 : (float) Math.sqrt(vector.length / squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  /** Writes a vector as bytes, larger values cut off. */
  public static void pack(float[] vector, byte[] into, int row) {
    for (int i = 0; i < vector.length; i++) {
      float value = Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, vector[i] * UNIT));
      into[row * vector.length + i] = (byte) Math.round(value);
    }
  }

  /** Writes the vectors. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    words.write(out);
    out.write(vectors.toBytes());
    out.writeInt(buckets.size() * width);
    out.write(buckets.toBytes());
  }

  /** Reads vectors. */
  public static WordVectors read(InputStream stream) throws IOException {
    var in = Matrices.unpacked(stream);
    int width = in.readInt();
    int[] keys = HashTable.readKeys(in);
    byte[] vectors = in.readNBytes(keys.length * width);
    byte[] buckets = in.readNBytes(in.readInt());
    return new WordVectors(width, keys, vectors, buckets);
  }
}
