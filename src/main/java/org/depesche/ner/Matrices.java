package org.depesche.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes and reads matrices, two bytes per value. */
final class Matrices {

  private Matrices() {}

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
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readShort() * unit;
      }
    }
    return matrix;
  }
}
