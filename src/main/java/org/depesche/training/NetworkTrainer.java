package org.depesche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.depesche.ner.Algebra;
import org.depesche.ner.Lattice;
import org.depesche.ner.Network;
import org.depesche.ner.OutputLayer;
import org.depesche.ner.TagSet;

/**
 * Trains a recurrent network in both directions whose outputs are the scores of a conditional random field (Huang,
 * Xu and Yu 2015), by Adam with a falling step size and dropout. Deterministic: one thread.
 */
final class NetworkTrainer {

  private static final float OUTPUT_RANGE = 0.1f;
  private static final float SMALLEST_SHARE = 0.01f;

  private final TagSet tags;
  private final NetworkOptions options;
  private final SplittableRandom random;
  private final NetworkInput input;
  private final LstmTrainer forwards;
  private final LstmTrainer backwards;
  private final Parameter output;
  private final Parameter outputBias;
  private final Parameter transitions;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Lattice lattice;
  private float share = 1;

  NetworkTrainer(TagSet tags, FormTable forms, NetworkOptions options) {
    this.tags = tags;
    this.options = options;
    random = new SplittableRandom(options.seed());
    input = new NetworkInput(forms, options, random);
    forwards = new LstmTrainer(input.width(), options.width(), false, random);
    backwards = new LstmTrainer(input.width(), options.width(), true, random);
    output = new Parameter(2 * options.width(), tags.size(), OUTPUT_RANGE, random);
    outputBias = new Parameter(1, tags.size(), 0, random);
    transitions = new Parameter(tags.size(), tags.size(), 0, random);
    parameters.addAll(List.of(input.traits(), output, outputBias, transitions));
    parameters.addAll(forwards.parameters());
    parameters.addAll(backwards.parameters());
    lattice = new Lattice(tags, transitions());
  }

  /** Returns the scores of pairs of tags. */
  float[] transitions() {
    int size = tags.size();
    float[] flat = new float[size * size];
    for (int before = 0; before < size; before++) {
      System.arraycopy(transitions.values()[before], 0, flat, before * size, size);
    }
    return flat;
  }

  /** Returns the network as it is. */
  Network network() {
    return new Network(
        input.affixes(),
        input.traits().values(),
        List.of(forwards.weights(), backwards.weights()),
        new OutputLayer(output.values(), outputBias.values()[0]));
  }

  /** Learns from the sentences, several times over. */
  void train(List<NetworkSentence> sentences) {
    int[] order = new int[sentences.size()];
    Arrays.setAll(order, i -> i);
    int total = order.length * options.passes();
    int done = 0;
    for (int pass = 0; pass < options.passes(); pass++) {
      shuffle(order);
      for (int sentence : order) {
        learn(sentences.get(sentence));
        done++;
        share = Math.max(SMALLEST_SHARE, 1 - (float) done / total);
        if (done % options.batch() == 0) {
          parameters.forEach(parameter -> parameter.step(options.rate() * share));
          lattice.update(transitions());
        }
      }
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[other];
      order[other] = held;
    }
  }

  private void learn(NetworkSentence sentence) {
    int length = sentence.length();
    float[][] inputs = input.forward(sentence);
    var inputDropout = new Dropout(length, input.width(), options.inputDropout(), random);
    inputDropout.apply(inputs);
    float[][] states = join(forwards.forward(inputs), backwards.forward(inputs));
    var outputDropout = new Dropout(length, 2 * options.width(), options.outputDropout(), random);
    outputDropout.apply(states);
    float[][] stateSlopes = outputSlopes(sentence, states);
    outputDropout.apply(stateSlopes);
    float[][] inputSlopes = new float[length][input.width()];
    forwards.backward(part(stateSlopes, 0), inputSlopes);
    backwards.backward(part(stateSlopes, options.width()), inputSlopes);
    inputDropout.apply(inputSlopes);
    input.backward(sentence, inputSlopes, share);
  }

  private float[][] join(float[][] left, float[][] right) {
    int width = options.width();
    float[][] joined = new float[left.length][];
    for (int t = 0; t < left.length; t++) {
      joined[t] = Arrays.copyOf(left[t], 2 * width);
      System.arraycopy(right[t], 0, joined[t], width, width);
    }
    return joined;
  }

  private float[][] part(float[][] joined, int start) {
    float[][] part = new float[joined.length][];
    Arrays.setAll(part, t -> Arrays.copyOfRange(joined[t], start, start + options.width()));
    return part;
  }

  /** Compares the scores with the gold tags; returns the gradients of the states. */
  private float[][] outputSlopes(NetworkSentence sentence, float[][] states) {
    int length = states.length;
    float[][] scores = new float[length][];
    for (int t = 0; t < length; t++) {
      scores[t] = outputBias.values()[0].clone();
      Algebra.multiply(states[t], output.values(), scores[t]);
    }
    lattice.infer(scores, length);
    float[][] slopes = new float[length][tags.size()];
    float[][] stateSlopes = new float[length][2 * options.width()];
    for (int t = 0; t < length; t++) {
      for (int tag = 0; tag < tags.size(); tag++) {
        slopes[t][tag] = (float) -lattice.marginal(t, tag);
      }
      slopes[t][sentence.tag(t)] += 1;
      Algebra.multiply(slopes[t], output.transposed(), stateSlopes[t]);
      Algebra.add(1, slopes[t], outputBias.gradient()[0]);
    }
    float[][] columns = LstmTrainer.columns(states, 2 * options.width());
    LstmTrainer.outerProducts(columns, slopes, output.gradient());
    transitionSlopes(sentence);
    return stateSlopes;
  }

  private void transitionSlopes(NetworkSentence sentence) {
    for (int t = 1; t < sentence.length(); t++) {
      for (int before = 0; before < tags.size(); before++) {
        float[] slopes = transitions.gradient()[before];
        for (int tag = 0; tag < tags.size(); tag++) {
          slopes[tag] -= tags.follows(before, tag) ? (float) lattice.pair(t, before, tag) : 0;
        }
      }
      transitions.gradient()[sentence.tag(t - 1)][sentence.tag(t)] += 1;
    }
  }
}
