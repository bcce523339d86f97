package org.depesche.parsing;

/**
 * Tells which steps lose no gold arc that could still be drawn (dynamic oracle of Goldberg and Nivre
 * 2013; swaps are made as the gold tree's projective order demands). Knows one gold tree.
 */
final class Oracle {

  private final int[] heads;
  private final int[] relations;
  private final int[] order;
  private final int size;

  /**
   * Creates the oracle of a tree.
   *
   * @param heads the heads of the tokens, their number for the root
   * @param relations the numbers of their relations
   */
  Oracle(int[] heads, int[] relations) {
    this.heads = heads;
    this.relations = relations;
    this.size = heads.length;
    this.order = new int[size + 1];
    int root = 0;
    while (heads[root] != size) {
      root++;
    }
    number(root, 0);
    order[size] = size;
  }

  private int number(int token, int next) {
    int place = next;
    for (int i = 0; i < token; i++) {
      place = heads[i] == token ? number(i, place) : place;
    }
    order[token] = place++;
    for (int i = token + 1; i < size; i++) {
      place = heads[i] == token ? number(i, place) : place;
    }
    return place;
  }

  /** Marks the steps among the allowed ones that are right. */
  void right(Configuration state, Scorer scorer, boolean[] allowed, boolean[] right) {
    var costs = costs(state);
    int cheapest = Integer.MAX_VALUE;
    for (int i = 0; i < allowed.length; i++) {
      cheapest = allowed[i] ? Math.min(cheapest, costs.of(scorer.actions().get(i))) : cheapest;
    }
    boolean known = false;
    for (int i = 0; i < allowed.length; i++) {
      Action action = scorer.actions().get(i);
      right[i] = allowed[i] && costs.of(action) == cheapest;
      known |= right[i] && isRelationRight(state, action);
    }
    for (int i = 0; known && i < allowed.length; i++) {
      right[i] = right[i] && isRelationRight(state, scorer.actions().get(i));
    }
  }

  private Costs costs(Configuration state) {
    int left = arcCost(state, state.buffer(0));
    int right = arcCost(state, state.stack(1));
    if (isSwapDue(state)) {
      return new Costs(1, 0, 1, 1);
    }
    return new Costs(shiftCost(state), size, left, right);
  }

  private boolean isRelationRight(Configuration state, Action action) {
    return action.relation() < 0 || action.relation() == relations[state.stack(0)];
  }

  private boolean isSwapDue(Configuration state) {
    int top = state.stack(0);
    return state.allows(Action.Move.SWAP) && order[top] > order[state.buffer(0)];
  }

  private int shiftCost(Configuration state) {
    int front = state.buffer(0);
    if (front == size || comesBack(state, front)) {
      return 0;
    }
    int cost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int token = state.stack(i);
      cost += heads[token] == front ? 1 : 0;
      cost += i > 0 && heads[front] == token ? 1 : 0;
    }
    return cost;
  }

  private boolean comesBack(Configuration state, int front) {
    for (int i = 1; state.buffer(i) >= 0; i++) {
      if (order[state.buffer(i)] < order[front]) {
        return true;
      }
    }
    return false;
  }

  private int arcCost(Configuration state, int governor) {
    int top = state.stack(0);
    if (top < 0 || governor < 0) {
      return size;
    }
    int cost = governor != heads[top] && (heads[top] == state.stack(1)) ? 1 : 0;
    for (int i = 0; state.buffer(i) >= 0; i++) {
      int token = state.buffer(i);
      cost += token != governor && heads[top] == token ? 1 : 0;
      cost += token < size && heads[token] == top ? 1 : 0;
    }
    return cost;
  }

  /** How many gold arcs each move loses. */
  private record Costs(int shift, int swap, int left, int right) {

    int of(Action action) {
      return switch (action.move()) {
        case SHIFT -> shift;
        case SWAP -> swap;
        case LEFT -> left;
        case RIGHT -> right;
      };
    }
  }
}
