package org.depesche.ner;

import java.util.List;
import java.util.function.Function;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.depesche.document.Token;

/**
 * The name model as an OpenNLP name finder, for OpenNLP's evaluator and for programs written for its interface:
 * single sentences, classes of GermEval, the probability of each name. For one thread.
 */
public final class OpenNlpNameFinder implements TokenNameFinder {

  private final CrfTagger names;
  private final Function<List<String>, List<Token>> tagger;

  /**
   * Creates a name finder.
   *
   * @param names finds the names
   * @param tagger gives the forms of a sentence their parts of speech and readings
   */
  public OpenNlpNameFinder(CrfTagger names, Function<List<String>, List<Token>> tagger) {
    this.names = names;
    this.tagger = tagger;
  }

  @Override
  public Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new Span[0];
    }
    return names.tag(tagger.apply(List.of(tokens))).stream()
        .map(OpenNlpNameFinder::span)
        .toArray(Span[]::new);
  }

  private static Span span(ScoredChunk name) {
    var chunk = name.chunk();
    return new Span(chunk.start(), chunk.end(), chunk.label(), name.probability());
  }

  /** Does nothing: a sentence leaves nothing behind. */
  @Override
  public void clearAdaptiveData() {}
}
