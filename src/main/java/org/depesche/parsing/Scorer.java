package org.depesche.parsing;

import java.util.List;

/** Picks steps by the weights of the features. */
final class Scorer {

  /** Index of the shift, the first step of {@link Relations#actions}; the only one on an empty stack. */
  static final int SHIFT = 0;

  private final List<Action> actions;
  private final Relations relations;
  private final int root;

  Scorer(Relations relations, List<Action> actions) {
    this.relations = relations;
    this.actions = actions;
    this.root = relations.number(Relations.ROOT);
  }

  Relations relations() {
    return relations;
  }

  /** Returns the steps, in the order of the columns of the weights. */
  List<Action> actions() {
    return actions;
  }

  /** Marks the steps that may be made now. */
  void allowed(Configuration state, boolean[] allowed) {
    boolean shift = state.allows(Action.Move.SHIFT);
    boolean swap = state.allows(Action.Move.SWAP);
    boolean left = state.allows(Action.Move.LEFT);
    boolean right = state.allows(Action.Move.RIGHT);
    boolean rootInFront = state.isRootInFront();
    for (int i = 0; i < allowed.length; i++) {
      Action action = actions.get(i);
      allowed[i] = switch (action.move()) {
        case SHIFT -> shift;
        case SWAP -> swap;
        case LEFT -> left && (action.relation() == root) == rootInFront;
        case RIGHT -> right;
      };
    }
  }

  void apply(Configuration state, int action) {
    Action step = actions.get(action);
    state.apply(step, relations.function(step.relation()));
  }
}
