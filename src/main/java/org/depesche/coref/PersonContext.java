package org.depesche.coref;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Gender;
import org.depesche.document.Token;

/** What stands before a person's name: form of address, office, article. */
final class PersonContext {

  private static final Set<String> PLURAL_ARTICLES = Set.of("die", "den", "der");
  private static final Map<String, Gender> ADDRESS = Map.of(
      "herr", Gender.MALE,
      "herrn", Gender.MALE,
      "frau", Gender.FEMALE,
      "sir", Gender.MALE,
      "lady", Gender.FEMALE,
      "prinz", Gender.MALE,
      "prinzessin", Gender.FEMALE);

  private final ArticleTokens tokens;
  private final Map<String, Gender> givenNames;

  PersonContext(ArticleTokens tokens, Map<String, Gender> givenNames) {
    this.tokens = tokens;
    this.givenNames = givenNames;
  }

  /**
   * Returns the gender that the word before the name tells, or its given name: {@code Frau}, {@code
   * Ministerin}, {@code Angela Merkel}.
   */
  Optional<Gender> gender(Name name) {
    Optional<Gender> told = before(name).flatMap(this::titleGender);
    if (told.isPresent() || name.words().size() < 2) {
      return told;
    }
    return Optional.ofNullable(givenNames.get(name.words().get(0)));
  }

  private Optional<Gender> titleGender(Token token) {
    String word = token.form().toLowerCase(Locale.GERMAN);
    Gender address = ADDRESS.get(word);
    if (address != null) {
      return Optional.of(address);
    }
    boolean feminine = word.length() > 5
        && word.endsWith("in")
        && Character.isUpperCase(token.form().charAt(0));
    boolean surely =
        feminine && (token.must(Feature.FEMININE) || token.readings().isEmpty());
    return surely ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /** Returns the noun before the name in small letters: {@code us-präsident}. */
  Optional<String> title(Name name) {
    return before(name)
        .map(Token::form)
        .filter(form -> Character.isUpperCase(form.codePointAt(0)))
        .map(form -> form.toLowerCase(Locale.GERMAN));
  }

  /** Returns whether the name is a plural: {@code die Obamas}, not {@code die Merkel}. */
  boolean isFamily(Name name) {
    boolean plural = name.words().size() == 1
        && name.words().get(0).length() > 4
        && name.surface().endsWith("s");
    return plural
        && before(name)
            .filter(token -> PLURAL_ARTICLES.contains(token.form().toLowerCase(Locale.GERMAN)))
            .isPresent();
  }

  private Optional<Token> before(Name name) {
    int index = name.first() - 1;
    boolean inside = name.hasTokens() && tokens.together(index, name.first());
    return inside ? Optional.of(tokens.token(index)) : Optional.empty();
  }
}
