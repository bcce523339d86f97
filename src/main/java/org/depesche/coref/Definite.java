package org.depesche.coref;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.Feature;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/**
 * A definite noun group: where it starts and which place it names.
 *
 * @param determiner the determiner in small letters; empty before which a genitive stands
 * @param origin the chain of a derived word or genitive in the group: {@code russische}, {@code
 *     Nordkoreas}
 * @param first index of the first token
 */
record Definite(String determiner, Optional<Chain> origin, int first) {

  private static final int LONGEST = 4;
  private static final Pattern SUPERLATIVE = Pattern.compile("ste[nrsm]?$");
  private static final Set<String> DETERMINERS = Set.of(
      "der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen",
      "beim", "vom", "zum", "zur", "im", "am");

  /**
   * Returns the definite group whose noun the token is, if it is one: {@code der russische
   * Präsident}, {@code Nordkoreas Machthaber}; not {@code ein Präsident}.
   */
  static Optional<Definite> of(int noun, ArticleTokens tokens, Map<Integer, Placed> mentions) {
    Optional<Chain> origin = Optional.empty();
    for (int i = noun - 1; i >= noun - LONGEST && tokens.together(i, noun); i--) {
      Placed placed = mentions.get(i);
      String form = tokens.token(i).form().toLowerCase(Locale.GERMAN);
      if (placed != null && placed.kind() == MentionKind.DERIVED) {
        origin = Optional.of(placed.chain());
      } else if (placed != null && isGenitive(form)) {
        return Optional.of(new Definite("", Optional.of(placed.chain()), i));
      } else if (DETERMINERS.contains(form)) {
        return Optional.of(new Definite(form, origin, i));
      } else if (isSuperlative(form) || !isAdjective(tokens.token(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isAdjective(Token token) {
    return token.pos() == Pos.ADJ || token.may(Feature.ADJECTIVE);
  }

  /** {@code die älteste Gewerkschaft} is one of many. */
  private static boolean isSuperlative(String form) {
    return form.length() > 6 && SUPERLATIVE.matcher(form).find();
  }

  private static boolean isGenitive(String form) {
    return form.endsWith("s") || form.endsWith("'") || form.endsWith("’");
  }

  /** A mention with its chain. */
  record Placed(Chain chain, Name name) {

    boolean isGenitive() {
      return Definite.isGenitive(name.surface());
    }

    MentionKind kind() {
      return name.mention().kind();
    }
  }
}
