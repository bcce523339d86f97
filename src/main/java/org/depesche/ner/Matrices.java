package org.depesche.ner;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.depesche.document.ModelBytes;

/** Writes and reads matrices, two bytes per value. */
final class Matrices {

  private Matrices() {}

  /** Returns all that a model file holds. */
  static DataInputStream unpacked(InputStream stream) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(ModelBytes.read(stream)));
  }

  static void write(float[][] matrix, DataOutputStream out) throws IOException {
    float largest = 1e-6f;
    for (float[] row : matrix) {
      for (float value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    out.writeInt(matrix.length);
    out.writeInt(matrix[0].length);
    out.writeFloat(largest / Short.MAX_VALUE);
    for (float[] row : matrix) {
      for (float value : row) {
        out.writeShort(Math.round(value / largest * Short.MAX_VALUE));
      }
    }
  }

  static float[][] read(DataInputStream in) throws IOException {
    float[][] matrix = new float[in.readInt()][in.readInt()];
    float unit = in.readFloat();
    for (float[] row : matrix) {
      byte[] values = in.readNBytes(row.length * Short.BYTES);
      var shorts = ByteBuffer.wrap(values).asShortBuffer();
      for (int i = 0; i < row.length; i++) {
        row[i] = shorts.get(i) * unit;
      }
    }
    return matrix;
  }
}
