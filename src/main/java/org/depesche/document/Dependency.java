package org.depesche.document;

/**
 * The arc from a token to its head in a dependency tree.
 *
 * @param head index of the head token in the sentence, {@link #ROOT} for the root
 * @param relation Universal Dependencies relation, with subtype where there is one ({@code
 *     nsubj:pass})
 */
public record Dependency(int head, String relation) {

  /** The head of the root. */
  public static final int ROOT = -1;

  /** Returns whether this is the arc of a root. */
  public boolean isRoot() {
    return head == ROOT;
  }
}
