package org.depesche.temporal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Table;
import org.depesche.document.Token;

/** Names of the conditions that rules call. */
final class Guards {

  private static final int MAY = 5;
  private static final int AUGUST = 8;
  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;
  private static final int NIGHT = 5;
  private static final Set<String> QUOTES =
      Set.of("\"", "„", "“", "”", "»", "«", "›", "‹", "‚", "'");
  private static final Set<String> BEFORE_YEARS = Set.of(
      "in",
      "seit",
      "bis",
      "von",
      "ab",
      "nach",
      "vor",
      "um",
      "für",
      "zwischen",
      "(",
      "bereits",
      "schon",
      "noch",
      "erst",
      "auch",
      "Jahrgang",
      "Baujahr",
      "anno",
      "Anno");
  private static final Set<String> GENITIVE =
      Set.of("des", "eines", "dieses", "jedes", "vergangenen", "kommenden");
  private static final Set<String> RANGE = Set.of("an", "ab", "auf", "bis");
  private static final Set<String> COUNTED = Set.of(
      "%",
      "Prozent",
      "Euro",
      "Dollar",
      "Franken",
      "Uhr",
      "km",
      "m",
      "kg",
      "Meter",
      "Kilometer",
      "€",
      "$");

  private static final Set<String> LASTING = Table.words(Guards.class, "lasting.txt");

  private Guards() {}

  /**
   * Returns the condition of the name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Guard of(String name) {
    return switch (name) {
      case "year" -> Guards::isYear;
      case "month-name" -> Guards::isMonth;
      case "coordinated" -> (match, scope) -> scope.followsExpression(match);
      case "day-word" -> Guards::isDayWord;
      case "no-tense" -> (match, scope) -> scope.direction(match) == Direction.UNKNOWN;
      case "past-offset" -> (match, scope) -> match.value(Kind.OFFSET, 0) < 0;
      case "coming-offset" -> (match, scope) -> match.value(Kind.OFFSET, 0) > 0;
      case "this-offset" -> (match, scope) -> match.value(Kind.OFFSET, 1) == 0;
      case "ahead" -> (match, scope) -> isAhead(scope.direction(match));
      case "night" -> (match, scope) -> match.value(Kind.PART, 0) == NIGHT;
      case "weekend" -> (match, scope) -> match.unit().equals(Optional.of(Grain.WEEKEND));
      case "past" -> (match, scope) -> scope.direction(match) != Direction.FUTURE;
      case "counterfactual" ->
        (match, scope) -> ClauseTense.isCounterfactual(scope.sentence().tokens());
      case "no-age" -> Guards::isNoAge;
      case "capital" -> Guards::isCapital;
      case "lower-case" -> (match, scope) -> !isCapital(match, scope);
      case "day-told" ->
        (match, scope) -> scope.discourse().dayIn(scope.index()).isPresent();
      case "present" -> (match, scope) -> scope.direction(match) == Direction.PRESENT;
      case "nowadays" -> Nowadays::means;
      default -> ofNeighbours(name);
    };
  }

  private static Guard ofNeighbours(String name) {
    return switch (name) {
      case "no-noun" -> Guards::isNoNoun;
      case "no-noun-after" -> Guards::isAlone;
      case "lasting" ->
        (match, scope) -> scope.tokenAfter(match).filter(Guards::lasts).isPresent();
      case "closing-bracket" ->
        (match, scope) ->
            scope.tokenAfter(match).filter(t -> t.form().equals(")")).isPresent();
      case "quoted" ->
        (match, scope) -> isQuote(scope.tokenBefore(match)) || isQuote(scope.tokenAfter(match));
      case "no-range" ->
        (match, scope) ->
            scope.tokenAfter(match).filter(t -> RANGE.contains(t.form())).isEmpty();
      case "no-genitive" ->
        (match, scope) ->
            scope.tokenBefore(match).filter(t -> GENITIVE.contains(t.form())).isEmpty();
      default -> throw new IllegalArgumentException("no guard: " + name);
    };
  }

  private static boolean isCapital(Match match, Scope scope) {
    return Character.isUpperCase(scope.tokenAt(match).form().charAt(0));
  }

  private static boolean isAhead(Direction direction) {
    return direction != Direction.PAST;
  }

  /** {@code früher} alone, not {@code früher Morgen} and not {@code früher als}. */
  private static boolean isNoNoun(Match match, Scope scope) {
    return scope
        .tokenAfter(match)
        .filter(t -> t.pos() == Pos.NOUN || t.pos() == Pos.PROPN || t.form().equals("als"))
        .isEmpty();
  }

  private static boolean isQuote(Optional<Token> token) {
    return token.filter(t -> QUOTES.contains(t.form())).isPresent();
  }

  /** A month after a preposition; {@code May} and names such as {@code August} elsewhere are not. */
  private static boolean isMonth(Match match, Scope scope) {
    boolean isName = scope.tokenAfter(match).filter(t -> t.pos() == Pos.PROPN).isPresent();
    int month = match.value(Kind.MONTH, 0);
    return !isName || (month != MAY && month != AUGUST);
  }

  /** {@code morgen} is a day, {@code Morgen} only where a sentence begins. */
  private static boolean isDayWord(Match match, Scope scope) {
    var token = scope.tokenAt(match);
    boolean isCapital = Character.isUpperCase(token.form().charAt(0));
    return match.value(Kind.DAY, 0) != 1
        || !isCapital
        || scope.tokenBefore(match).filter(t -> t.pos() != Pos.PUNCT).isEmpty();
  }

  /** A bare number is a year unless it counts what follows. */
  private static boolean isYear(Match match, Scope scope) {
    var next = scope.tokenAfter(match);
    boolean counts = next.filter(Guards::isCounted).isPresent();
    int year = match.value(Kind.YEARNUMBER, 0);
    boolean isDoubtful = year % 100 == 0 || year < EARLIEST_YEAR || year > LATEST_YEAR;
    boolean opensClause = scope.tokenBefore(match).isEmpty()
        && next.filter(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX).isPresent();
    boolean isIntroduced =
        scope.tokenBefore(match).filter(t -> BEFORE_YEARS.contains(t.form())).isPresent();
    boolean isToldOf = isMedieval(year) && next.filter(Guards::tells).isPresent();
    return !counts && (isIntroduced || opensClause || isToldOf || !isDoubtful);
  }

  /** A number that is not round, as years are. */
  private static boolean isMedieval(int year) {
    return year < EARLIEST_YEAR && year % 50 != 0;
  }

  /** {@code 1170 geweiht}, {@code 1230 erstmals erwähnt}, {@code (1346)}. */
  private static boolean tells(Token next) {
    return next.pos() == Pos.VERB || next.pos() == Pos.ADV || next.form().equals(")");
  }

  private static boolean isCounted(Token token) {
    boolean isPlural =
        token.pos() == Pos.NOUN && token.may(Feature.PLURAL) && !token.must(Feature.SINGULAR);
    return COUNTED.contains(token.form()) || isPlural;
  }

  /** {@code der 35-jährige} is an age, {@code die dreijährige Haft} is none. */
  private static boolean isNoAge(Match match, Scope scope) {
    boolean isYears = match
        .term(Kind.UNITADJECTIVE)
        .filter(t -> Grain.of(t.value()) == Grain.YEAR)
        .isPresent();
    return !isYears || match.has(Kind.VAGUE);
  }

  /** {@code Ehe, Haft, Ermittlungen}: nouns for what goes on for some time. */
  private static boolean lasts(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.pos() == Pos.NOUN && LASTING.stream().anyMatch(form::endsWith);
  }

  private static boolean isAlone(Match match, Scope scope) {
    return scope
        .tokenAfter(match)
        .filter(t -> t.pos() != Pos.PUNCT && t.pos() != Pos.VERB && t.pos() != Pos.AUX)
        .isEmpty();
  }
}
