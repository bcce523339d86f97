package org.depesche.events;

import java.util.List;

/**
 * A full verb with its auxiliaries and modals.
 *
 * @param main the full verb or participle
 * @param auxiliaries auxiliaries and modals, shared ones of a coordination included
 * @param particle the separated particle, -1 if there is none
 * @param finite the finite verb of the group, -1 if there is none
 * @param lemmas base forms that the full verb may have, particle included
 * @param reflexive whether {@code sich} depends on it
 * @param voice the voice that the form tells
 */
record VerbGroup(
    int main,
    List<Integer> auxiliaries,
    int particle,
    int finite,
    List<String> lemmas,
    boolean reflexive,
    Voice voice) {

  /** What the form tells of the voice. */
  enum Voice {
    ACTIVE,
    PASSIVE,
    /** A participle with {@code sein} or alone: passive of a transitive verb, else perfect. */
    OPEN
  }

  /** Copies the lists. */
  VerbGroup {
    auxiliaries = List.copyOf(auxiliaries);
    lemmas = List.copyOf(lemmas);
  }

  /** Returns whether the entry is told in the passive by this group. */
  boolean isPassive(Entry entry) {
    return voice == Voice.PASSIVE || (voice == Voice.OPEN && entry.isTransitive());
  }
}
