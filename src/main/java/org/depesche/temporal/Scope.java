package org.depesche.temporal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Anchor;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.TimexType;
import org.depesche.document.Token;

/**
 * Where a match stands.
 *
 * @param text the article text
 * @param sentence the sentence
 * @param index number of the sentence in the article
 * @param atoms the atoms of the sentence
 * @param discourse what was told before
 * @param free index of the first atom after the expression before
 */
record Scope(
    String text, Sentence sentence, int index, List<Atom> atoms, Discourse discourse, int free) {

  private static final Set<String> ARTICLES =
      Set.of("der", "die", "das", "den", "dem", "des", "Der", "Die", "Das", "Den", "Dem", "Des");

  private static final Set<String> WITHIN = Set.of("im", "am", "zum", "zu", "an", "in");

  private static final Set<String> PLANNED = Set.of("für", "auf");

  Scope from(int newFree) {
    return new Scope(text, sentence, index, atoms, discourse, newFree);
  }

  /** Returns the side of the publication date that the clause of the match tells of. */
  Direction direction(Match match) {
    String before = preposition(match);
    if (before.equals("seit")) {
      return Direction.PAST;
    }
    boolean isAhead = PLANNED.contains(before) && !ClauseTense.isPluperfect(sentence.tokens());
    return isAhead
        ? Direction.FUTURE
        : ClauseTense.direction(sentence.tokens(), atoms.get(match.from()).token());
  }

  /**
   * Returns whether a range of clock times tells when something is open or goes on each day: {@code
   * geöffnet von 9 bis 17 Uhr}, in the present tense, and no day is named.
   */
  boolean tellsHours(Match match, Resolution resolution) {
    boolean isDayless = match.rule().name().startsWith("clock")
        && match.has(Kind.HOURNUMBER)
        && resolution.anchor().kind() == Anchor.Kind.PUBLISHED;
    return isDayless && direction(match) == Direction.PRESENT;
  }

  /** Returns whether the expression counts the years back: {@code vor zwanzig Jahren}. */
  boolean isLongAgo(Match match, Resolution resolution) {
    boolean isLong =
        match.unit().filter(unit -> unit.compareTo(Grain.YEAR) >= 0).isPresent();
    return isLong
        && resolution.type() == TimexType.DURATION
        && preposition(match).equals("vor");
  }

  /** Returns the word before the expression, or the one before its article. */
  private String preposition(Match match) {
    int place = atoms.get(match.from()).token() - 1;
    var tokens = sentence.tokens();
    if (place > 0 && ARTICLES.contains(tokens.get(place).form())) {
      place--;
    }
    return place < 0 ? "" : tokens.get(place).form().toLowerCase(Locale.ROOT);
  }

  /** Returns the year of former times that a clause in the past tense goes on telling of. */
  Optional<Integer> carriedYear(Match match) {
    return discourse.formerYear(index).filter(year -> direction(match) == Direction.PAST);
  }

  /** Returns the year that the expression right before tells: {@code nächstes Jahr im Mai}. */
  Optional<Integer> yearBefore(Match match) {
    var first = atoms.get(match.begin());
    boolean isWithin = WITHIN.contains(text.substring(first.start(), first.end()));
    return isWithin ? yearJustTold(match) : Optional.empty();
  }

  /** Returns the year told as a whole right before the match, context included. */
  Optional<Integer> yearJustTold(Match match) {
    return followsExpression(match)
        ? discourse
            .last()
            .map(Discourse.Told::moment)
            .filter(moment -> moment.grain() == Grain.YEAR)
            .map(moment -> moment.start().getYear())
        : Optional.empty();
  }

  /** Returns the text that the atoms cover. */
  Span span(int from, int to) {
    return new Span(atoms.get(from).start(), atoms.get(to - 1).end());
  }

  /** Returns the index of the article of the noun group, or of its first atom if there is none. */
  int withArticle(int from, boolean isWord) {
    var first = atoms.get(from);
    boolean isNoun = Character.isUpperCase(text.charAt(first.start())) || !isWord;
    if (from == free || !isNoun) {
      return from;
    }
    var before = atoms.get(from - 1);
    return ARTICLES.contains(text.substring(before.start(), before.end())) ? from - 1 : from;
  }

  /** Remembers the expression that ends before the atom. */
  void tell(Resolution resolution, int timex, int to) {
    discourse.tell(resolution, timex, index);
    discourse.markBackground(ClauseTense.isPluperfect(sentence.tokens()));
    discourse.endAt(atoms.get(to - 1).end());
  }

  /** Returns whether the match, context included, follows the expression before without a word between. */
  boolean followsExpression(Match match) {
    return match.begin() > 0 && atoms.get(match.begin() - 1).end() == discourse.end();
  }

  /** Returns the first token of the expression. */
  Token tokenAt(Match match) {
    return sentence.tokens().get(atoms.get(match.from()).token());
  }

  /** Returns the token before the expression. */
  Optional<Token> tokenBefore(Match match) {
    int token = atoms.get(match.from()).token();
    return token == 0 ? Optional.empty() : Optional.of(sentence.tokens().get(token - 1));
  }

  /** Returns the token after the expression. */
  Optional<Token> tokenAfter(Match match) {
    int token = atoms.get(match.to() - 1).token() + 1;
    var tokens = sentence.tokens();
    return token == tokens.size() ? Optional.empty() : Optional.of(tokens.get(token));
  }
}
