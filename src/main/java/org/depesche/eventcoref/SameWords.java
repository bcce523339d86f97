package org.depesche.eventcoref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.document.Table;

/** Which words may tell one event: {@code besuchen}, {@code Besuch}, {@code Visite}. Thread-safe. */
public final class SameWords {

  private static final int SHORTEST_MODIFIER = 3;

  /** An ending of verbs that nouns of deeds have another one for. */
  private record Derivation(String verb, String noun) {

    boolean makes(String from, String to) {
      return from.endsWith(verb)
          && to.equals(from.substring(0, from.length() - verb.length()) + noun);
    }
  }

  private final Map<String, Set<Integer>> rows = new HashMap<>();
  private final List<Derivation> derivations;

  private SameWords(List<List<String>> words, List<List<String>> endings) {
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i).get(0).split(" ")) {
        rows.computeIfAbsent(word, k -> new HashSet<>()).add(i);
      }
    }
    derivations =
        endings.stream().map(row -> new Derivation(row.get(0), row.get(1))).toList();
  }

  /** Loads the words from the class path. */
  public static SameWords load() {
    return new SameWords(
        Table.read(SameWords.class, "same-words.tsv", 2),
        Table.read(SameWords.class, "derivations.tsv", 2));
  }

  /**
   * Returns whether the two words may tell one event: verbs in lower case, nouns not. Compounds do
   * as their heads, unless they tell two kinds: {@code Bundestagswahl}, {@code Landtagswahl}.
   */
  boolean tellSame(String one, String two) {
    if (isHead(one, two) || isHead(two, one) || isDerived(one, two) || isDerived(two, one)) {
      return true;
    }
    return shareRow(head(one), head(two)) && (!areKinds(one, two) || shareRow(one, two));
  }

  /** Returns whether the word is the other one or the head of the compound. */
  private static boolean isHead(String head, String compound) {
    return head.equals(compound)
        || (isNoun(head)
            && isNoun(compound)
            && compound.length() - head.length() >= SHORTEST_MODIFIER
            && lower(compound).endsWith(lower(head)));
  }

  private static boolean isNoun(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private boolean isDerived(String verb, String noun) {
    return !isNoun(verb)
        && isNoun(noun)
        && derivations.stream().anyMatch(d -> d.makes(verb, lower(noun)));
  }

  private boolean shareRow(String one, String two) {
    Set<Integer> others = rows.getOrDefault(two, Set.of());
    return rows.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
  }

  /** Returns whether each is a compound, or one is and the other does not end in its head. */
  private boolean areKinds(String one, String two) {
    boolean compound = !head(one).equals(one);
    boolean other = !head(two).equals(two);
    return compound && other;
  }

  /** Returns the word, or the longest noun of the table that it ends in. */
  private String head(String word) {
    if (rows.containsKey(word) || !isNoun(word)) {
      return word;
    }
    for (int at = SHORTEST_MODIFIER; at < word.length(); at++) {
      String head = word.substring(at, at + 1).toUpperCase(Locale.GERMAN) + word.substring(at + 1);
      if (rows.containsKey(head)) {
        return head;
      }
    }
    return word;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }
}
