package org.depesche.parsing;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Dependency;
import org.depesche.document.Sentence;
import org.depesche.document.SyntaxTree;

/**
 * A greedy transition-based parser (arc-hybrid with swap, Kuhlmann et al. 2011; de Lhoneux et al.
 * 2017): reads a sentence once from left to right and takes the best step by a linear model over
 * base forms, morphology and the arcs drawn so far. Linear in the length of the sentence.
 */
public final class ArcHybridParser implements DependencyParser {

  private final ParserModel model;
  private final Scorer scorer;
  private final short[] scores;
  private final boolean[] allowed;

  /** Creates a parser for one worker. */
  public ArcHybridParser(ParserModel model) {
    this.model = model;
    this.scorer = model.scorer();
    this.scores = new short[scorer.actions().size()];
    this.allowed = new boolean[scores.length];
  }

  @Override
  public List<SyntaxTree> parse(List<Sentence> sentences) {
    List<SyntaxTree> trees = new ArrayList<>(sentences.size());
    for (var sentence : sentences) {
      trees.add(parse(sentence));
    }
    return List.copyOf(trees);
  }

  private SyntaxTree parse(Sentence sentence) {
    var state = new Configuration(sentence.tokens().size());
    var atoms = new Atoms(sentence);
    var features = new Features(atoms, state);
    while (!state.isFinal()) {
      scorer.apply(state, next(state, features));
    }
    return new SyntaxTree(sentence, Constraints.apply(sentence, dependencies(state), atoms.cases));
  }

  private int next(Configuration state, Features features) {
    if (state.depth() == 0) {
      return Scorer.SHIFT;
    }
    model.score(features.extract(), scores);
    scorer.allowed(state, allowed);
    return best();
  }

  private int best() {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (allowed[i] && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private List<Dependency> dependencies(Configuration state) {
    List<Dependency> dependencies = new ArrayList<>(state.size());
    for (int i = 0; i < state.size(); i++) {
      int head = state.head[i] == state.size() ? Dependency.ROOT : state.head[i];
      dependencies.add(new Dependency(head, scorer.relations().name(state.relation[i])));
    }
    return dependencies;
  }
}
