package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Dependency;
import org.depesche.document.EntityType;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Timex;
import org.depesche.document.Token;

/**
 * Mends a tree by what is known of names and dates. A name is one node; a genitive before a noun
 * depends on it; {@code Kim und Putin} are coordinated; two names side by side are two arguments; a
 * date is no subject.
 */
final class TreeRepair {

  private static final Set<String> JOINERS = Set.of("und", "sowie", "oder", "&");

  private final List<Token> tokens;
  private final Participants participants;
  private final int[] heads;
  private final String[] relations;
  private final int[] names;

  private TreeRepair(SyntaxTree tree, Participants participants) {
    this.tokens = tree.sentence().tokens();
    this.participants = participants;
    int size = tokens.size();
    heads = new int[size];
    relations = new String[size];
    names = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
      names[i] = name(i);
    }
  }

  /** Returns the mended tree. */
  static SyntaxTree mend(SyntaxTree tree, Participants participants, List<Timex> timexes) {
    var repair = new TreeRepair(tree, participants);
    repair.uniteNames();
    repair.turnGenitives();
    repair.joinNames();
    repair.partNames();
    repair.mendSubjects(timexes);
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < repair.heads.length; i++) {
      dependencies.add(new Dependency(repair.heads[i], repair.relations[i]));
    }
    return new SyntaxTree(tree.sentence(), dependencies);
  }

  /** Returns where the name starts that the token stands in, -1 if in none. */
  private int name(int token) {
    Optional<Participants.Known> known = participants.at(tokens.get(token).span());
    return known
        .filter(k -> k.mention().kind() == MentionKind.NAME)
        .map(k -> k.mention().span().start())
        .orElse(-1);
  }

  private void uniteNames() {
    int start = 0;
    while (start < names.length) {
      int end = start + 1;
      while (end < names.length && names[start] >= 0 && names[end] == names[start]) {
        end++;
      }
      if (end - start > 1) {
        unite(start, end);
      }
      start = end;
    }
  }

  private void unite(int start, int end) {
    var name = new Span(start, end - 1);
    int top = top(name);
    for (int i = 0; i < heads.length; i++) {
      if (isIn(name, i)) {
        if (i != top && heads[i] >= 0) {
          attach(i, top, "flat");
        }
      } else if (isIn(name, heads[i])) {
        attach(i, top, relations[i]);
      }
    }
  }

  /** Returns the token of a name that the tree hangs outside of it, one that is no mere part. */
  private int top(Span name) {
    int top = -1;
    for (int i = name.start(); i <= name.end(); i++) {
      boolean better = top < 0 || (isAttached(top) && !isAttached(i));
      if (better && !isIn(name, heads[i])) {
        top = i;
      }
    }
    return top;
  }

  private static boolean isIn(Span name, int token) {
    return token >= name.start() && token <= name.end();
  }

  private boolean isAttached(int token) {
    return relations[token].startsWith("flat") || relations[token].equals("compound");
  }

  private void attach(int token, int head, String relation) {
    for (int i = head; i >= 0; i = heads[i]) {
      if (i == token) {
        return;
      }
    }
    heads[token] = head;
    relations[token] = relation;
  }

  /** Makes the noun the head of a genitive name before it: {@code Kims Apparat}. */
  private void turnGenitives() {
    for (int i = 0; i + 1 < heads.length; i++) {
      int noun = i + 1;
      boolean genitive = names[i] >= 0
          && tokens.get(i).form().endsWith("s")
          && names[noun] < 0
          && isNoun(noun)
          && isAttached(noun);
      int top = genitive ? topOfName(i) : -1;
      if (top >= 0 && heads[noun] == top) {
        int head = heads[top];
        String relation = relations[top];
        heads[noun] = head;
        relations[noun] = relation;
        heads[top] = noun;
        relations[top] = "nmod";
      }
    }
  }

  private int topOfName(int token) {
    int top = token;
    while (heads[top] >= 0 && names[heads[top]] == names[token]) {
      top = heads[top];
    }
    return top;
  }

  private boolean isNoun(int token) {
    Pos pos = tokens.get(token).pos();
    return pos == Pos.NOUN || pos == Pos.PROPN;
  }

  private void joinNames() {
    for (int i = 1; i + 1 < heads.length; i++) {
      boolean joined = JOINERS.contains(lower(i)) && names[i - 1] >= 0 && names[i + 1] >= 0;
      if (joined) {
        int first = topOfName(i - 1);
        int second = topOfName(i + 1);
        if (!relations[second].equals("conj") && heads[second] >= 0) {
          attach(second, first, "conj");
        }
      }
    }
  }

  private String lower(int token) {
    return tokens.get(token).form().toLowerCase(Locale.GERMAN);
  }

  /** Parts a person's name from the name or office behind it that is another argument. */
  private void partNames() {
    for (int i = 1; i < heads.length; i++) {
      boolean attached = isAttached(i) || relations[i].equals("appos");
      if (attached && isNoun(i) && follows(heads[i], i) && isSubject(heads[i])) {
        attach(i, heads[heads[i]], "obj");
      }
    }
  }

  /** Returns whether a token stands right behind the name of its head and is no part of it. */
  private boolean follows(int head, int token) {
    return head >= 0
        && head < token
        && names[head] >= 0
        && names[token] != names[head]
        && names[token - 1] == names[head];
  }

  private boolean isSubject(int token) {
    return heads[token] >= 0 && relations[token].startsWith("nsubj") && isPerson(token);
  }

  private boolean isPerson(int token) {
    return participants
        .at(tokens.get(token).span())
        .filter(k -> k.type() == EntityType.PER)
        .isPresent();
  }

  private void mendSubjects(List<Timex> timexes) {
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].startsWith("nsubj") && isDate(tokens.get(i).span(), timexes)) {
        relations[i] = "obl";
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (isTopic(i) && !isDate(tokens.get(i).span(), timexes)) {
        relations[i] = "nsubj";
      }
    }
  }

  /** Returns whether a noun without preposition stands before its verb and is no argument yet. */
  private boolean isTopic(int token) {
    boolean loose = relations[token].equals("nmod") || relations[token].equals("dep");
    return loose
        && heads[token] > token
        && isNoun(token)
        && tokens.get(heads[token]).pos() == Pos.VERB
        && !hasChild(token, "case");
  }

  private boolean hasChild(int token, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == token && relations[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(Span span, List<Timex> timexes) {
    for (var timex : timexes) {
      if (timex.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
