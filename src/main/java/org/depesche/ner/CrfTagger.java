package org.depesche.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.document.Token;

/** Finds the names of single sentences by a conditional random field. For one worker. */
public final class CrfTagger {

  private final TagSet tags;
  private final Emissions emissions;
  private final Lattice lattice;

  /** Creates a tagger over a shared model and lexicon. */
  public CrfTagger(TagSet tags, CrfModel model, FormLexicon lexicon) {
    this.tags = tags;
    emissions = new Emissions(model, lexicon, tags.size());
    lattice = new Lattice(tags, model.transitions());
  }

  /** Returns the most probable names of a sentence in text order. */
  public List<ScoredChunk> tag(List<Token> tokens) {
    float[][] scores = emissions.of(tokens);
    lattice.infer(scores, tokens.size());
    int[] best = lattice.best(tokens.size());
    List<ScoredChunk> chunks = new ArrayList<>();
    for (var chunk : tags.decode(best)) {
      int[] path = Arrays.copyOfRange(best, chunk.start(), chunk.end());
      chunks.add(new ScoredChunk(chunk, lattice.probability(chunk.start(), path)));
    }
    return chunks;
  }
}
