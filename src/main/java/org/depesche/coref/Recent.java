package org.depesche.coref;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Where chains are mentioned, by token: what the reader has just read. */
final class Recent {

  private final ArticleTokens tokens;
  private final TreeMap<Integer, Chain> places = new TreeMap<>();

  Recent(ArticleTokens tokens) {
    this.tokens = tokens;
  }

  /** Notes that the token at an index is the head of a mention. */
  void note(int token, Chain chain) {
    places.putIfAbsent(token, chain);
  }

  /** Returns the chains of a kind mentioned from one token to before another, each once. */
  List<Chain> between(int from, int to, Predicate<Chain> wanted) {
    Set<Chain> found = new LinkedHashSet<>();
    for (Chain chain : places.subMap(from, to).values()) {
      if (wanted.test(chain)) {
        found.add(chain);
      }
    }
    return new ArrayList<>(found);
  }

  /** Returns those of the chains that are the subject of a clause between the tokens. */
  List<Chain> subjects(int from, int to, List<Chain> chains) {
    Set<Chain> found = new LinkedHashSet<>();
    places.subMap(from, to).forEach((token, chain) -> {
      if (chains.contains(chain) && isSubject(token)) {
        found.add(chain);
      }
    });
    return new ArrayList<>(found);
  }

  private boolean isSubject(int token) {
    var tree = tokens.tree(token);
    int start = tokens.start(tokens.sentence(token));
    int at = token - start;
    for (int step = 0; step < 6; step++) {
      String relation = tree.relation(at);
      if (relation.startsWith("nsubj")) {
        return true;
      }
      boolean inside =
          relation.startsWith("flat") || relation.equals("appos") || relation.equals("compound");
      if (!inside || tree.head(at) < 0) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }
}
