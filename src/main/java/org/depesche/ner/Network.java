package org.depesche.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A recurrent network that reads a sentence in both directions and gives each token a score per tag. What it reads
 * of a form is turned once per form into what the form says to the gates. Immutable.
 */
public final class Network {

  private final float[][] affixes;
  private final float[][] traits;
  private final List<LstmWeights> directions;
  private final OutputLayer output;
  private final List<float[][]> traitGates = new ArrayList<>();
  private final List<float[][]> outputs;
  private final int width;

  /**
   * Creates a network; the arrays are not copied.
   *
   * @param affixes learned rows for affixes, outline and lists, see {@link FormInput}
   * @param traits learned rows for traits, see {@link SequenceFeatures#traits}
   * @param directions forwards and backwards
   * @param output scores from the outputs of the cells
   */
  public Network(
      float[][] affixes, float[][] traits, List<LstmWeights> directions, OutputLayer output) {
    this.affixes = affixes;
    this.traits = traits;
    this.directions = List.copyOf(directions);
    this.output = output;
    width = output.weights().length / 2;
    outputs = List.of(
        Arrays.copyOf(output.weights(), width),
        Arrays.copyOfRange(output.weights(), width, 2 * width));
    for (var weights : directions) {
      float[][] gates = new float[traits.length][4 * width];
      float[][] rows = weights.input();
      int start = rows.length - traits[0].length;
      float[][] traitRows = Arrays.copyOfRange(rows, start, rows.length);
      for (int trait = 0; trait < gates.length; trait++) {
        Algebra.multiply(traits[trait], traitRows, gates[trait]);
      }
      traitGates.add(gates);
    }
  }

  /** Returns what a form says to the gates of each direction. */
  float[][] gates(float[] vector, int[] rows) {
    float[] affix = FormInput.sum(affixes, rows);
    float[] inputs = Arrays.copyOf(vector, vector.length + affix.length);
    System.arraycopy(affix, 0, inputs, vector.length, affix.length);
    float[][] gates = new float[directions.size()][];
    for (int direction = 0; direction < gates.length; direction++) {
      gates[direction] = directions.get(direction).bias().clone();
      Algebra.multiply(inputs, directions.get(direction).input(), gates[direction]);
    }
    return gates;
  }

  /** Returns what traits say to the gates of each direction. */
  float[][] traitGates(int[] set) {
    float[][] gates = new float[directions.size()][4 * width];
    for (int direction = 0; direction < gates.length; direction++) {
      for (int trait : set) {
        Algebra.add(1, traitGates.get(direction)[trait], gates[direction]);
      }
    }
    return gates;
  }

  /**
   * Adds to the scores of a sentence.
   *
   * @param forms for each token what its form says to the gates, {@link NameFeatures#WINDOW} others before and after
   * @param readings the same for its traits
   * @param scores for each token its scores
   */
  void addScores(LocalScores[] forms, LocalScores[] readings, float[][] scores) {
    for (int direction = 0; direction < directions.size(); direction++) {
      float[][] recurrent = directions.get(direction).recurrent();
      float[] state = new float[width];
      float[] cell = new float[width];
      float[] gates = new float[4 * width];
      for (int step = 0; step < scores.length; step++) {
        int token = direction == 0 ? step : scores.length - 1 - step;
        int place = token + NameFeatures.WINDOW;
        sum(forms[place].gates(direction), readings[place].gates(direction), gates);
        Algebra.multiply(state, recurrent, gates);
        Lstm.advance(gates, cell, state);
        Algebra.multiply(state, outputs.get(direction), scores[token]);
      }
    }
    for (float[] row : scores) {
      Algebra.add(1, output.bias(), row);
    }
  }

  private static void sum(float[] first, float[] second, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = first[i] + second[i];
    }
  }

  /** Returns the network with its scores multiplied by a factor. */
  public Network scaled(float factor) {
    return new Network(affixes, traits, directions, output.scaled(factor));
  }

  /** Writes the network. */
  void write(DataOutputStream out) throws IOException {
    Matrices.write(affixes, out);
    Matrices.write(traits, out);
    for (var weights : directions) {
      weights.write(out);
    }
    Matrices.write(output.weights(), out);
    Matrices.write(new float[][] {output.bias()}, out);
  }

  /** Reads a network that {@link #write} wrote. */
  static Network read(DataInputStream in) throws IOException {
    float[][] affixes = Matrices.read(in);
    float[][] traits = Matrices.read(in);
    var directions = List.of(LstmWeights.read(in), LstmWeights.read(in));
    var output = new OutputLayer(Matrices.read(in), Matrices.read(in)[0]);
    return new Network(affixes, traits, directions, output);
  }
}
