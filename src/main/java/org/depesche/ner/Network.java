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
  private final List<Direction> readers = new ArrayList<>();

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
    int width = output.weights().length / 2;
    for (int i = 0; i < directions.size(); i++) {
      float[][] scores = Arrays.copyOfRange(output.weights(), i * width, (i + 1) * width);
      readers.add(new Direction(directions.get(i), traits, scores));
    }
  }

  /** Returns what a form says to the gates of each direction. */
  float[][] gates(float[] vector, int[] rows) {
    float[] affix = FormInput.sum(affixes, rows);
    float[] inputs = Arrays.copyOf(vector, vector.length + affix.length);
    System.arraycopy(affix, 0, inputs, vector.length, affix.length);
    return readers.stream().map(reader -> reader.gates(inputs)).toArray(float[][]::new);
  }

  /** Returns what traits say to the gates of each direction. */
  float[][] traitGates(int[] set) {
    return readers.stream().map(reader -> reader.traitGates(set)).toArray(float[][]::new);
  }

  /**
   * Adds to the scores of a sentence.
   *
   * @param forms for each token what its form says to the gates, {@link NameFeatures#WINDOW} others before and after
   * @param readings the same for its traits
   * @param scores for each token its scores
   */
  void addScores(LocalScores[] forms, LocalScores[] readings, float[][] scores) {
    int last = scores.length - 1;
    for (int direction = 0; direction < readers.size(); direction++) {
      var pass = readers.get(direction).start();
      for (int step = 0; step <= last; step++) {
        int token = direction == 0 ? step : last - step;
        int place = token + NameFeatures.WINDOW;
        pass.read(forms[place].gates(direction), readings[place].gates(direction), scores[token]);
      }
      pass.end();
    }
    for (float[] row : scores) {
      Algebra.add(1, output.bias(), row);
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
