package org.depesche.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.document.Token;

/** Finds the names of sentences by a conditional random field over sparse features and a network. For one worker. */
public final class CrfTagger {

  /** A sequence more probable than this is the most probable one. */
  private static final double HALF = 0.5;

  private final TagSet tags;
  private final Emissions emissions;
  private final Lattice lattice;

  /** Creates a tagger over shared models. */
  public CrfTagger(NameModels models) {
    tags = models.tags();
    emissions = new Emissions(models);
    lattice = new Lattice(tags, models.model().transitions());
  }

  /** Returns the most probable names of a sentence that stands alone, in text order. */
  public List<ScoredChunk> tag(List<Token> tokens) {
    return chunks(lattice.weights(emissions.of(tokens), tokens.size()));
  }

  /**
   * Returns the most probable names of each sentence of an article. What the other places of a word
   * in the article look like counts at each of its places.
   */
  public List<List<ScoredChunk>> tagArticle(List<List<Token>> sentences) {
    var context = new ArticleContext(tags);
    List<double[][]> weights = new ArrayList<>(sentences.size());
    double[] odds = new double[sentences.size()];
    for (var tokens : sentences) {
      double[][] alone = lattice.weights(emissions.of(tokens), tokens.size());
      lattice.infer(alone);
      context.observe(tokens, lattice);
      double outside = lattice.outside();
      odds[weights.size()] = outside / (1 - outside);
      weights.add(alone);
    }
    List<List<ScoredChunk>> found = new ArrayList<>(sentences.size());
    for (int i = 0; i < odds.length; i++) {
      double change = context.adjust(sentences.get(i), weights.get(i));
      found.add(odds[i] * change > 1 ? List.of() : chunks(weights.get(i)));
    }
    return found;
  }

  private List<ScoredChunk> chunks(double[][] weights) {
    lattice.inferForward(weights);
    if (lattice.outside() > HALF) {
      return List.of();
    }
    lattice.inferBackward();
    int[] best = lattice.best(weights.length);
    List<ScoredChunk> chunks = new ArrayList<>();
    for (var chunk : tags.decode(best)) {
      int[] path = Arrays.copyOfRange(best, chunk.start(), chunk.end());
      chunks.add(new ScoredChunk(chunk, lattice.probability(chunk.start(), path)));
    }
    return chunks;
  }
}
