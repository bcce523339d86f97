package org.depesche.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All rules in one automaton: a trie over their flat readings, so that the rules that begin alike are
 * walked once. Immutable after {@link #compile}.
 */
final class RuleTrie {

  /** A rule that ends at a node, with the place of its expression. */
  private record Accept(Rule rule, int from, int to) {}

  private static final class Node implements Pattern.Node<Node> {
    private final List<Accept> accepts = new ArrayList<>(0);
    private int[] ids = {};
    private Node[] nodes = {};

    @Override
    public Node grow(int id) {
      int place = Arrays.binarySearch(ids, id);
      if (place >= 0) {
        return nodes[place];
      }
      int free = -place - 1;
      int[] moreIds = Arrays.copyOf(ids, ids.length + 1);
      System.arraycopy(ids, free, moreIds, free + 1, ids.length - free);
      moreIds[free] = id;
      var moreNodes = Arrays.copyOf(nodes, ids.length + 1);
      System.arraycopy(nodes, free, moreNodes, free + 1, ids.length - free);
      moreNodes[free] = new Node();
      ids = moreIds;
      nodes = moreNodes;
      return moreNodes[free];
    }

    private void accept(Accept accept) {
      if (!accepts.contains(accept)) {
        accepts.add(accept);
      }
    }

    private Optional<Node> next(int id) {
      int place = Arrays.binarySearch(ids, id);
      return place < 0 ? Optional.empty() : Optional.of(nodes[place]);
    }
  }

  private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::end)
      .reversed()
      .thenComparingInt(match -> match.rule().order());

  private final Node root = new Node();

  private RuleTrie() {}

  /** Compiles rules whose patterns name words and kinds as the builder numbers them. */
  static RuleTrie compile(List<Rule> rules, LexiconBuilder lexicon) {
    var trie = new RuleTrie();
    for (var rule : rules) {
      for (var end : Pattern.ends(rule.pattern(), item -> number(item, lexicon), trie.root)) {
        end.node().accept(new Accept(rule, end.from(), end.to()));
      }
    }
    return trie;
  }

  private static int number(String item, LexiconBuilder lexicon) {
    boolean isKind = item.length() > 1 && item.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return isKind ? Kind.valueOf(item).number() : lexicon.literal(item);
  }

  /** Returns every rule that fits from the atom on, the longest first, then in order of the rules. */
  List<Match> match(List<Atom> atoms, int begin) {
    var walk = new Walk(atoms, begin);
    walk.from(root);
    walk.matches.sort(LONGEST_FIRST);
    return walk.matches;
  }

  /** Returns whether some rule begins with the atom. */
  boolean mayBegin(Atom atom) {
    for (var term : atom.terms()) {
      if (Arrays.binarySearch(root.ids, term.id()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** One descent from one atom. */
  private static final class Walk {
    private final List<Atom> atoms;
    private final int begin;
    private final List<Term> path = new ArrayList<>(8);
    private final List<Match> matches = new ArrayList<>(4);

    private Walk(List<Atom> atoms, int begin) {
      this.atoms = atoms;
      this.begin = begin;
    }

    private void from(Node node) {
      for (var accept : node.accepts) {
        var terms = List.copyOf(path);
        matches.add(
            new Match(accept.rule(), begin, begin + accept.from(), begin + accept.to(), terms));
      }
      int next = begin + path.size();
      if (next >= atoms.size() || node.ids.length == 0) {
        return;
      }
      for (var term : atoms.get(next).terms()) {
        var child = node.next(term.id());
        if (child.isPresent()) {
          path.add(term);
          from(child.get());
          path.remove(path.size() - 1);
        }
      }
    }
  }
}
