package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private final TagSet tags = new TagSet();
  private final int size = tags.size();

  private float[] random(int length, long seed) {
    var random = new Random(seed);
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = 2 * random.nextFloat() - 1;
    }
    return values;
  }

  private float[][] scores(int length, long seed) {
    float[][] scores = new float[length][];
    Arrays.setAll(scores, i -> random(size, seed + i));
    return scores;
  }

  private boolean allowed(int first, int second, int third) {
    return tags.starts(first)
        && tags.follows(first, second)
        && tags.follows(second, third)
        && tags.ends(third);
  }

  @Test
  void agreesWithTheSumOverAllSequences() {
    float[] transitions = random(size * size, 1);
    float[][] scores = scores(3, 2);
    double total = 0;
    double begins = 0;
    double best = 0;
    int[] bestPath = {0, 0, 0};
    int per = tags.encode(3, List.of(new Chunk(0, 2, "PER")))[0];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        for (int c = 0; c < size; c++) {
          if (allowed(a, b, c)) {
            double sum = scores[0][a] + scores[1][b] + scores[2][c];
            double weight = Math.exp(sum + transitions[a * size + b] + transitions[b * size + c]);
            total += weight;
            begins += a == per ? weight : 0;
            bestPath = weight > best ? new int[] {a, b, c} : bestPath;
            best = Math.max(best, weight);
          }
        }
      }
    }
    var lattice = new Lattice(tags, transitions);
    lattice.infer(scores, 3);
    assertEquals(begins / total, lattice.marginal(0, per), 1e-9);
    assertArrayEquals(bestPath, lattice.best(3));
    assertEquals(best / total, lattice.probability(0, bestPath), 1e-9);
  }

  @Test
  void hasMarginalsAndPairsThatSumToOne() {
    var lattice = new Lattice(tags, random(size * size, 3));
    lattice.infer(scores(6, 4), 6);
    for (int token = 0; token < 6; token++) {
      double marginals = 0;
      double pairs = 0;
      for (int tag = 0; tag < size; tag++) {
        marginals += lattice.marginal(token, tag);
        for (int before = 0; before < size && token > 0; before++) {
          pairs += lattice.pair(token, before, tag);
        }
      }
      assertEquals(1, marginals, 1e-9);
      assertEquals(token == 0 ? 0 : 1, pairs, 1e-9);
    }
  }

  @Test
  void tellsWhetherAnythingIsAName() {
    var lattice = new Lattice(tags, random(size * size, 5));
    lattice.infer(scores(4, 6), 4);
    assertEquals(lattice.probability(0, new int[4]), lattice.outside(), 1e-12);
  }

  @Test
  void findsNamesAmongTokensThatAreSurelyNone() {
    int[] names = tags.encode(6, List.of(new Chunk(1, 3, "LOCderiv"), new Chunk(4, 6, "PER")));
    float[][] scores = scores(6, 7);
    for (int i = 0; i < names.length; i++) {
      scores[i][names[i]] += 30;
    }
    var lattice = new Lattice(tags, random(size * size, 8));
    lattice.infer(scores, 6);
    assertArrayEquals(names, lattice.best(6));
  }

  @Test
  void survivesExtremeScores() {
    float[][] scores = new float[300][size];
    for (int i = 0; i < 300; i++) {
      scores[i][i % size] = 1e4f;
    }
    var lattice = new Lattice(tags, new float[size * size]);
    lattice.infer(scores, 300);
    int[] best = lattice.best(300);
    assertTrue(tags.starts(best[0]) && tags.ends(best[299]));
    for (int i = 1; i < 300; i++) {
      assertTrue(tags.follows(best[i - 1], best[i]));
    }
  }
}
