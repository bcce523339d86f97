package org.depesche.parsing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.depesche.document.ModelBytes;

/**
 * What a parser has learned: the weights of its steps and those of the relations of an arc.
 * Immutable and shared between workers.
 */
public final class ParserModel {

  private static final String RESOURCE = "/org/depesche/models/parser.bin";
  private static final int MAGIC = 0x44455032;
  private static final int BUFFER = 1 << 16;

  private final Relations relations;
  private final Weights moves;
  private final Weights arcs;

  ParserModel(Relations relations, Weights moves, Weights arcs) {
    this.relations = relations;
    this.moves = moves;
    this.arcs = arcs;
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
    byte[] bytes = ModelBytes.read(stream);
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a parser model");
    }
    var relations = new Relations(readNames(in), readNames(in), readNames(in));
    int read = bytes.length - in.available();
    var weights = ByteBuffer.wrap(bytes, read, in.available());
    try {
      return new ParserModel(relations, Weights.read(weights), Weights.read(weights));
    } catch (BufferUnderflowException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("a parser model that ends too early", e);
    }
  }

  /**
   * Writes the model: the same model gives the same bytes.
   *
   * @throws IOException if the stream fails
   */
  public void write(OutputStream stream) throws IOException {
    var zipped = new GZIPOutputStream(stream, BUFFER);
    var out = new DataOutputStream(zipped);
    out.writeInt(MAGIC);
    writeNames(out, relations.names());
    writeNames(out, relations.names(Move.LEFT));
    writeNames(out, relations.names(Move.RIGHT));
    moves.write(out);
    arcs.write(out);
    out.flush();
    zipped.finish();
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

  /** Returns the relations that it knows. */
  Relations relations() {
    return relations;
  }

  /** Returns the weights of the steps. */
  Weights moves() {
    return moves;
  }

  /** Returns the weights of the relations. */
  Weights arcs() {
    return arcs;
  }
}
