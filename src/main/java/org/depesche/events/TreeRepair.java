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
    int top = -1;
    for (int i = start; i < end; i++) {
      boolean outside = heads[i] < start || heads[i] >= end;
      if (outside && (top < 0 || (isAttached(top) && !isAttached(i)))) {
        top = i;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      boolean inside = i >= start && i < end;
      if (inside && i != top && heads[i] >= 0) {
        attach(i, top, "flat");
      } else if (!inside && heads[i] >= start && heads[i] < end) {
        attach(i, top, relations[i]);
      }
    }
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
      int head = heads[i];
      boolean outside = head >= 0
          && head < i
          && names[head] >= 0
          && names[i] != names[head]
          && names[i - 1] == names[head];
      if (outside
          && isNoun(i)
          && (isAttached(i) || relations[i].equals("appos"))
          && heads[head] >= 0
          && relations[head].startsWith("nsubj")
          && isPerson(head)) {
        attach(i, heads[head], "obj");
      }
    }
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
      boolean topic = heads[i] > i
          && isNoun(i)
          && tokens.get(heads[i]).pos() == Pos.VERB
          && (relations[i].equals("nmod") || relations[i].equals("dep"))
          && !hasChild(i, "case")
          && !isDate(tokens.get(i).span(), timexes);
      if (topic) {
        relations[i] = "nsubj";
      }
    }
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
