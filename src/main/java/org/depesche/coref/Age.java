package org.depesche.coref;

import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/**
 * The age that a text tells of a person.
 *
 * <ul>
 *   <li>{@code der 45-jährige Amsel}, {@code die 37-jährige Lehrerin Anna Amsel}
 *   <li>{@code die 37 Jahre alte Anna Amsel}
 *   <li>{@code Amsel (45)}, {@code Amsel, 45, …}
 * </ul>
 */
final class Age {

  private static final Pattern YEARS = Pattern.compile("(\\d{1,3})-?[jJ]ährigen?[rsm]?");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d");
  private static final Pattern OLD = Pattern.compile("alten?[rsm]?");
  private static final int NOUNS = 4;
  private static final int OLDEST = 120;

  private final ArticleTokens tokens;

  Age(ArticleTokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the age in years that stands before or behind a name. */
  Optional<Integer> of(Name name) {
    return name.hasTokens() ? before(name.first()).or(() -> behind(name.last())) : Optional.empty();
  }

  private Optional<Integer> before(int name) {
    int at = name - 1;
    while (at >= name - NOUNS && isDescription(at, name)) {
      at--;
    }
    if (!tokens.together(at, name)) {
      return Optional.empty();
    }
    var years = YEARS.matcher(form(at));
    if (years.matches()) {
      return age(years.group(1));
    }
    boolean old = OLD.matcher(form(at)).matches()
        && tokens.together(at - 2, name)
        && form(at - 1).equals("Jahre");
    return old ? number(at - 2) : Optional.empty();
  }

  /** Adjectives and nouns between age and name: {@code 45-jährige deutsche Lehrer}. */
  private boolean isDescription(int at, int name) {
    if (!tokens.together(at, name)) {
      return false;
    }
    Token token = tokens.token(at);
    boolean told =
        YEARS.matcher(token.form()).matches() || OLD.matcher(token.form()).matches();
    return !told && (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ);
  }

  private Optional<Integer> behind(int name) {
    if (!tokens.together(name + 3, name)) {
      return Optional.empty();
    }
    String open = form(name + 1);
    String close = form(name + 3);
    boolean told =
        (open.equals("(") && close.equals(")")) || (open.equals(",") && close.equals(","));
    return told ? number(name + 2) : Optional.empty();
  }

  private Optional<Integer> number(int at) {
    return NUMBER.matcher(form(at)).matches() ? age(form(at)) : Optional.empty();
  }

  private static Optional<Integer> age(String digits) {
    return Optional.of(Integer.parseInt(digits)).filter(age -> age > 0 && age < OLDEST);
  }

  private String form(int at) {
    return tokens.token(at).form();
  }
}
