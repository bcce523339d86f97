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
  private final Relations relations;
  private final short[] moves = new short[Move.COUNT];
  private final short[] fits;

  /** Creates a parser for one worker. */
  public ArcHybridParser(ParserModel model) {
    this.model = model;
    this.relations = model.relations();
    this.fits = new short[relations.names().size()];
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
    var steps = new MoveFeatures(atoms, state);
    var arcs = new ArcFeatures(atoms, state);
    while (!state.isFinal()) {
      var move = next(state, steps);
      int relation = move.drawsArc() ? relation(state, move, arcs) : Configuration.NONE;
      state.apply(move, relation, relations.function(relation));
    }
    return new SyntaxTree(sentence, Constraints.apply(sentence, dependencies(state), atoms.cases));
  }

  private Move next(Configuration state, MoveFeatures features) {
    int allowed = state.allowed();
    if (Integer.bitCount(allowed) == 1) {
      return Move.of(Integer.numberOfTrailingZeros(allowed));
    }
    model.moves().sum(features.extract(), moves);
    int best = -1;
    for (int i = 0; i < moves.length; i++) {
      boolean better = best < 0 || moves[i] > moves[best];
      best = (allowed >> i & 1) != 0 && better ? i : best;
    }
    return Move.of(best);
  }

  private int relation(Configuration state, Move move, ArcFeatures features) {
    if (state.makesRoot(move)) {
      return relations.root();
    }
    model.arcs().sum(features.extract(state.stack(0), state.governor(move)), fits);
    int best = -1;
    for (int relation : relations.candidates(move)) {
      best = best < 0 || fits[relation] > fits[best] ? relation : best;
    }
    return best;
  }

  private List<Dependency> dependencies(Configuration state) {
    List<Dependency> dependencies = new ArrayList<>(state.size());
    for (int i = 0; i < state.size(); i++) {
      int head = state.head[i] == state.size() ? Dependency.ROOT : state.head[i];
      dependencies.add(new Dependency(head, relations.name(state.relation[i])));
    }
    return dependencies;
  }
}
