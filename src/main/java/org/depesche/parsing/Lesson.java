package org.depesche.parsing;

import java.util.Random;
import org.depesche.document.SyntaxTree;

/** One tree to learn from, once: a parse that is corrected at each step. */
final class Lesson {

  private static final int MARGIN = 1;

  private final Relations relations;
  private final AveragedWeights moves;
  private final AveragedWeights arcs;
  private final Configuration state;
  private final MoveFeatures steps;
  private final ArcFeatures links;
  private final Oracle oracle;
  private final int[] heads;
  private final int[] labels;

  Lesson(SyntaxTree tree, Relations relations, AveragedWeights moves, AveragedWeights arcs) {
    this.relations = relations;
    this.moves = moves;
    this.arcs = arcs;
    int size = tree.dependencies().size();
    this.state = new Configuration(size);
    var atoms = new Atoms(tree.sentence());
    this.steps = new MoveFeatures(atoms, state);
    this.links = new ArcFeatures(atoms, state);
    this.heads = new int[size];
    this.labels = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = tree.head(i) < 0 ? size : tree.head(i);
      labels[i] = relations.number(tree.relation(i));
    }
    this.oracle = new Oracle(heads);
  }

  /**
   * Parses the sentence and corrects the weights.
   *
   * @param followed how often, of 1, a wrong step is taken as it would be in use
   */
  void learn(double followed, Random random) {
    while (!state.isFinal()) {
      boolean follow = random.nextDouble() < followed;
      int allowed = state.allowed();
      int move = Integer.numberOfTrailingZeros(allowed);
      move = Integer.bitCount(allowed) == 1 ? move : step(allowed, follow);
      boolean arc = Move.of(move).drawsArc();
      int relation = arc ? relation(Move.of(move), follow) : Configuration.NONE;
      state.apply(Move.of(move), relation, relations.function(relation));
    }
  }

  private int step(int allowed, boolean follow) {
    int right = oracle.right(state, allowed);
    int[] rows = steps.extract();
    int[] scores = moves.score(rows);
    int best = best(scores, right);
    int rival = best(scores, allowed & ~right);
    moves.tick();
    if (rival >= 0 && scores[rival] + MARGIN > scores[best]) {
      moves.update(rows, best, rival);
    }
    return follow && rival >= 0 && scores[rival] > scores[best] ? rival : best;
  }

  private static int best(int[] scores, int moves) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean better = best < 0 || scores[i] > scores[best];
      best = (moves >> i & 1) != 0 && better ? i : best;
    }
    return best;
  }

  private int relation(Move move, boolean follow) {
    if (state.makesRoot(move)) {
      return relations.root();
    }
    int dependent = state.stack(0);
    int governor = state.governor(move);
    int[] rows = links.extract(dependent, governor);
    int[] scores = arcs.score(rows);
    int wanted = labels[dependent];
    int rival = rival(scores, relations.candidates(move), wanted);
    boolean wrong = rival >= 0 && scores[rival] > scores[wanted];
    if (heads[dependent] != governor || !relations.allows(move, wanted)) {
      return wrong ? rival : wanted;
    }
    arcs.tick();
    if (rival >= 0 && scores[rival] + MARGIN > scores[wanted]) {
      arcs.update(rows, wanted, rival);
    }
    return follow && wrong ? rival : wanted;
  }

  private static int rival(int[] scores, int[] candidates, int wanted) {
    int rival = -1;
    for (int relation : candidates) {
      boolean better = rival < 0 || scores[relation] > scores[rival];
      rival = relation != wanted && better ? relation : rival;
    }
    return rival;
  }
}
