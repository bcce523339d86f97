package org.depesche.parsing;

/**
 * Tells which steps lose no gold arc that could still be drawn (dynamic oracle of Goldberg and Nivre
 * 2013; swaps are made as the gold tree's projective order demands). Knows one gold tree.
 */
final class Oracle {

  private final int[] heads;
  private final int[] order;
  private final int size;

  /**
   * Creates the oracle of a tree.
   *
   * @param heads the heads of the tokens, their number for the root
   */
  Oracle(int[] heads) {
    this.heads = heads;
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

  /** Returns those among the allowed moves that lose the fewest gold arcs; sets of bits. */
  int right(Configuration state, int allowed) {
    int[] costs = costs(state);
    int cheapest = Integer.MAX_VALUE;
    int right = 0;
    for (int i = 0; i < costs.length; i++) {
      if ((allowed >> i & 1) != 0 && costs[i] <= cheapest) {
        right = costs[i] < cheapest ? 1 << i : right | 1 << i;
        cheapest = costs[i];
      }
    }
    return right;
  }

  /** Returns how many gold arcs each move loses. */
  private int[] costs(Configuration state) {
    if (isSwapDue(state)) {
      return new int[] {1, 0, 1, 1};
    }
    int left = arcCost(state, state.buffer(0));
    int right = arcCost(state, state.stack(1));
    return new int[] {shiftCost(state), size, left, right};
  }

  private boolean isSwapDue(Configuration state) {
    int top = state.stack(0);
    return (state.allowed() & Move.SWAP.bit()) != 0 && order[top] > order[state.buffer(0)];
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
}
