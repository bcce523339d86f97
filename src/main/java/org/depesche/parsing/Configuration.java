package org.depesche.parsing;

import java.util.Arrays;

/**
 * The state of a parse: stack, buffer and the arcs drawn so far. Tokens are numbered from 0; the
 * number of tokens stands for the artificial root, the last item of the buffer. Every run of legal
 * moves ends in a tree with one root.
 */
final class Configuration {

  /** No token there. */
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private final int[] buffer;
  private int depth;
  private int front;
  private int swapsLeft;
  final int[] head;
  final int[] relation;
  final int[] leftmost;
  final int[] rightmost;
  final int[] leftCount;
  final int[] rightCount;
  final int[] functions;

  Configuration(int size) {
    this.size = size;
    this.stack = new int[size];
    this.buffer = new int[size + 1];
    Arrays.setAll(buffer, i -> i);
    this.swapsLeft = 2 * size;
    this.head = filled(NONE);
    this.relation = filled(NONE);
    this.leftmost = filled(NONE);
    this.rightmost = filled(NONE);
    this.leftCount = new int[size + 1];
    this.rightCount = new int[size + 1];
    this.functions = new int[size + 1];
  }

  private int[] filled(int value) {
    int[] array = new int[size + 1];
    Arrays.fill(array, value);
    return array;
  }

  int size() {
    return size;
  }

  int depth() {
    return depth;
  }

  /** Returns whether the tree is complete. */
  boolean isFinal() {
    return depth == 0 && buffer[front] == size;
  }

  /** Returns the token at that depth of the stack, 0 for its top; {@link #NONE} below its bottom. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** Returns the token that far behind the front of the buffer; {@link #NONE} behind its end. */
  int buffer(int behind) {
    return front + behind <= size ? buffer[front + behind] : NONE;
  }

  /** Returns the moves that may be made here as bits, each at its ordinal. */
  int allowed() {
    boolean rootInFront = isRootInFront();
    boolean swap = !rootInFront && swapsLeft > 0 && depth > 0 && stack(0) < buffer[front];
    boolean left = depth > 0 && (!rootInFront || depth == 1);
    return (rootInFront ? 0 : Move.SHIFT.bit())
        | (swap ? Move.SWAP.bit() : 0)
        | (left ? Move.LEFT.bit() : 0)
        | (depth > 1 ? Move.RIGHT.bit() : 0);
  }

  private boolean isRootInFront() {
    return buffer[front] == size;
  }

  /** Returns whether the move would make the top of the stack the root of the tree. */
  boolean makesRoot(Move move) {
    return move == Move.LEFT && isRootInFront();
  }

  /** Returns the head of the arc that the move would draw to the top of the stack. */
  int governor(Move move) {
    return move == Move.LEFT ? buffer(0) : stack(1);
  }

  /**
   * Makes a move.
   *
   * @param label the relation of the new arc, if the move draws one
   * @param function bits to remember at the head of the new arc
   */
  void apply(Move move, int label, int function) {
    switch (move) {
      case SHIFT -> stack[depth++] = buffer[front++];
      case SWAP -> swap();
      case LEFT -> attach(stack[--depth], buffer[front], label, function);
      case RIGHT -> attach(stack[--depth], stack[depth - 1], label, function);
    }
  }

  private void swap() {
    int back = stack[--depth];
    buffer[front - 1] = buffer[front];
    buffer[front--] = back;
    swapsLeft--;
  }

  private void attach(int dependent, int governor, int label, int function) {
    head[dependent] = governor;
    relation[dependent] = label;
    functions[governor] |= function;
    if (dependent < governor) {
      leftCount[governor]++;
      if (leftmost[governor] == NONE || dependent < leftmost[governor]) {
        leftmost[governor] = dependent;
      }
    } else {
      rightCount[governor]++;
      if (dependent > rightmost[governor]) {
        rightmost[governor] = dependent;
      }
    }
  }
}
