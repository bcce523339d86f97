package org.depesche.coref;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/** Finds the office that a comma separates from a person's name. */
final class Appositions {

  private static final int FAR = 9;
  private static final Set<Pos> BORDER = Set.of(Pos.VERB, Pos.AUX, Pos.PUNCT, Pos.CCONJ);
  private static final Set<String> ATTRIBUTE =
      Set.of("des", "der", "von", "vom", "in", "im", "für");
  private static final Set<String> CLOSING = Set.of(",", "(", ".", ":");

  private static final Set<Pos> ADJUNCT = Set.of(Pos.DET, Pos.ADJ);
  private static final Set<Pos> HEAD = Set.of(Pos.NOUN, Pos.PROPN);

  private final Offices offices;
  private final ArticleTokens tokens;
  private final Map<Integer, Definite.Placed> mentions;

  Appositions(Offices offices, ArticleTokens tokens, Map<Integer, Definite.Placed> mentions) {
    this.offices = offices;
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** Returns the nouns, that before the name first. */
  IntStream of(Chain person, Name name) {
    return IntStream.concat(
        isComma(name.first() - 1, name)
            ? before(person, name, name.first() - 1).stream()
            : IntStream.empty(),
        isComma(name.last() + 1, name)
            ? behind(person, name.last() + 2).stream()
            : IntStream.empty());
  }

  private boolean isComma(int token, Name name) {
    return tokens.together(token, name.first()) && tokens.token(token).form().equals(",");
  }

  /** {@code Wladimir Putin, der russische Präsident, …}. */
  private OptionalInt behind(Chain person, int start) {
    int noun = start;
    while (tokens.together(noun, start) && ADJUNCT.contains(tokens.token(noun).pos())) {
      noun++;
    }
    boolean near = noun < start + 4
        && tokens.together(noun, start)
        && HEAD.contains(tokens.token(noun).pos());
    return near && isOffice(person, noun, start) ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  private boolean isOffice(Chain person, int noun, int start) {
    boolean one = Definite.of(noun, tokens, mentions).isPresent()
        || (noun == start && isBare(noun) && agrees(person, noun));
    return one && !isNamed(noun + 1);
  }

  /** {@code Der Vorsitzende des Verbandes, Anton Amsel, …}. */
  private OptionalInt before(Chain person, Name name, int comma) {
    int behind = name.last() + 1;
    if (!tokens.together(behind, comma)
        || !CLOSING.contains(tokens.token(behind).form())) {
      return OptionalInt.empty();
    }
    for (int i = comma - 1; i >= comma - FAR && tokens.together(i, comma); i--) {
      Token token = tokens.token(i);
      if (BORDER.contains(token.pos())) {
        return OptionalInt.empty();
      }
      boolean head =
          token.pos() == Pos.NOUN && ATTRIBUTE.contains(tokens.token(i + 1).form());
      if (head && isTold(person, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isTold(Chain person, int noun) {
    return Definite.of(noun, tokens, mentions).isPresent() && agrees(person, noun);
  }

  /** Returns whether the noun is an office that somebody of the person's gender holds. */
  private boolean agrees(Chain person, int noun) {
    Optional<Offices.Office> office = offices.of(tokens.token(noun));
    return office.isPresent()
        && (office.get().gender().isEmpty()
            || person.gender().isEmpty()
            || person.gender().equals(office.get().gender()));
  }

  /** {@code Anton Amsel, Sprecher des Verbandes, …}; not the next of a list. */
  private boolean isBare(int noun) {
    if (!tokens.together(noun + 1, noun)
        || !ATTRIBUTE.contains(tokens.token(noun + 1).form())) {
      return false;
    }
    for (int i = noun + 2; i < noun + FAR && tokens.together(i, noun); i++) {
      if (CLOSING.contains(tokens.token(i).form())) {
        return tokens.token(i).form().equals(",") && !tokens.token(noun).must(Feature.PLURAL);
      }
      if (BORDER.contains(tokens.token(i).pos())) {
        return false;
      }
    }
    return false;
  }

  /** {@code Anton Amsel, der deutsche Journalist Bernd Birke und …}: the office is the other's. */
  private boolean isNamed(int token) {
    Definite.Placed next = mentions.get(token);
    return next != null && next.chain().type() == EntityType.PER;
  }
}
