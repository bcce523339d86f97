package org.depesche.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.depesche.document.SyntaxTree;

/**
 * Learns the weights of a parser: averaged perceptron that follows its own steps while it learns
 * (Goldberg and Nivre 2013). The same trees in the same order give the same model.
 */
public final class ParserLearner {

  private static final int SEED = 20261121;
  private static final int RARE = 5;
  private static final int LARGEST_MOVE = Short.MAX_VALUE / MoveFeatures.COUNT;
  private static final int LARGEST_ARC = Short.MAX_VALUE / ArcFeatures.COUNT;
  private static final double FOLLOWED = 0.9;

  private final int epochs;
  private final int moveBits;
  private final int arcBits;

  /**
   * Creates a learner.
   *
   * @param epochs how often it reads the trees
   * @param moveBits logarithm of the number of rows of weights for moves
   * @param arcBits logarithm of the number of rows of weights for relations
   */
  public ParserLearner(int epochs, int moveBits, int arcBits) {
    this.epochs = epochs;
    this.moveBits = moveBits;
    this.arcBits = arcBits;
  }

  /** Returns the model learned from the trees. */
  public ParserModel learn(List<SyntaxTree> trees) {
    var relations = relations(trees);
    var moves = new AveragedWeights(moveBits, Move.COUNT);
    var arcs = new AveragedWeights(arcBits, relations.names().size());
    var random = new Random(SEED);
    List<SyntaxTree> shuffled = new ArrayList<>(trees);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      for (var tree : shuffled) {
        new Lesson(tree, relations, moves, arcs).learn(epoch == 0 ? 0 : FOLLOWED, random);
      }
    }
    return new ParserModel(relations, moves.averaged(LARGEST_MOVE), arcs.averaged(LARGEST_ARC));
  }

  private static Relations relations(List<SyntaxTree> trees) {
    Map<String, Integer> left = new TreeMap<>();
    Map<String, Integer> right = new TreeMap<>();
    for (var tree : trees) {
      for (int i = 0; i < tree.dependencies().size(); i++) {
        var counts = tree.head(i) > i || tree.head(i) < 0 ? left : right;
        counts.merge(tree.relation(i), 1, Integer::sum);
      }
    }
    left.values().removeIf(count -> count < RARE);
    right.values().removeIf(count -> count < RARE);
    left.put(Relations.ROOT, RARE);
    left.putIfAbsent(Relations.OTHER, RARE);
    right.putIfAbsent(Relations.OTHER, RARE);
    var names = new TreeMap<>(left);
    names.putAll(right);
    return new Relations(
        List.copyOf(names.keySet()), List.copyOf(left.keySet()), List.copyOf(right.keySet()));
  }
}
