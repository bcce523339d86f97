package org.depesche.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/**
 * Finds the organisation or country that a definite noun stands for.
 *
 * <ul>
 *   <li>a noun of its name: {@code Stiftung Warentest}, {@code die Stiftung}; {@code
 *       Bundesverwaltungsgericht}, {@code das Gericht}, if only one name has it
 *   <li>{@code das Unternehmen}, {@code das Land}: the only organisation or country that the
 *       sentence has named so far, an organisation also in the sentence before
 *   <li>not {@code die Stiftung des Landes}, {@code ein Unternehmen}
 * </ul>
 */
final class NounResolver {

  private static final double CONFIDENCE = 0.6;
  private static final Set<String> NARROWING =
      Set.of("des", "der", "von", "vom", "für", "eines", "einer", "am", "in", "im");

  private static final String QUOTES = "\"„“”»«‚‘'(";

  private final Lexicon lexicon;
  private final ArticleTokens tokens;
  private final Map<Integer, Definite.Placed> mentions;
  private final Recent recent;
  private final Map<String, Set<Chain>> byNoun = new HashMap<>();

  NounResolver(
      Lexicon lexicon,
      ArticleTokens tokens,
      Map<Integer, Definite.Placed> mentions,
      Recent recent) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.mentions = mentions;
    this.recent = recent;
  }

  /** Learns the nouns that the names of organisations hold. */
  void learn(List<Chain> chains) {
    for (Chain chain : chains) {
      for (Name name : chain.names()) {
        if (chain.type() == EntityType.ORG && name.mention().kind() == MentionKind.NAME) {
          nouns(name)
              .forEach(noun ->
                  byNoun.computeIfAbsent(noun, k -> new LinkedHashSet<>()).add(chain));
        }
      }
    }
  }

  private List<String> nouns(Name name) {
    List<String> nouns = new ArrayList<>();
    for (int i = name.first(); i <= name.last(); i++) {
      Token token = tokens.token(i);
      if (token.may(Feature.NOUN) && token.form().length() > 3) {
        nouns.add(Fold.stem(Fold.fold(token.form())));
      }
      lexicon.heads().ending(token.form()).ifPresent(ending -> nouns.add(Fold.stem(ending)));
    }
    return nouns;
  }

  /** Adds the nouns to the chains they stand for. */
  void resolve() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.token(i).pos() == Pos.NOUN && !mentions.containsKey(i)) {
        resolve(i);
      }
    }
  }

  private void resolve(int noun) {
    Token token = tokens.token(noun);
    String key = Fold.stem(Fold.fold(token.form()));
    boolean known = byNoun.containsKey(key) || lexicon.bodies().containsKey(key);
    if (!known || token.must(Feature.PLURAL) || isNarrowed(noun)) {
      return;
    }
    Optional<Definite> group = Definite.of(noun, tokens, mentions);
    if (group.isPresent() && group.get().origin().isEmpty()) {
      bearer(key, noun).ifPresent(chain -> refer(chain, noun));
    }
  }

  private boolean isNarrowed(int noun) {
    if (!tokens.together(noun + 1, noun)) {
      return false;
    }
    String next = tokens.token(noun + 1).form().toLowerCase(Locale.GERMAN);
    Pos pos = tokens.token(noun + 1).pos();
    boolean described = pos == Pos.PROPN || pos == Pos.NOUN || pos == Pos.ADJ;
    return described || NARROWING.contains(next) || QUOTES.indexOf(next.charAt(0)) >= 0;
  }

  private Optional<Chain> bearer(String key, int noun) {
    Set<Chain> named = byNoun.getOrDefault(key, Set.of());
    if (named.size() == 1) {
      Chain chain = named.iterator().next();
      return chain.firstToken() < noun ? Optional.of(chain) : Optional.empty();
    }
    String type = lexicon.bodies().getOrDefault(key, "");
    return named.isEmpty() && !type.isEmpty() ? nearest(noun, type) : Optional.empty();
  }

  private static Predicate<Chain> kind(String type) {
    return type.equals("country")
        ? chain -> chain.type() == EntityType.LOC
            && chain.place().flatMap(Places.Place::country).isPresent()
        : chain -> chain.type() == EntityType.ORG;
  }

  /** A country must stand in the sentence itself: {@code das Land} is often another one's. */
  private Optional<Chain> nearest(int noun, String type) {
    boolean nearby = type.equals("country");
    Predicate<Chain> wanted = kind(type);
    int sentence = tokens.sentence(noun);
    int start = tokens.start(sentence);
    List<Chain> here = recent.between(start, noun, wanted);
    if (here.isEmpty() && sentence > 0 && !nearby) {
      here = recent.between(tokens.start(sentence - 1), start, wanted);
    }
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  private void refer(Chain chain, int noun) {
    var mention = new Mention(
        tokens.token(noun).span(), chain.type(), MentionKind.NOMINAL, CONFIDENCE, "coref-noun");
    chain.refer(mention);
    recent.note(noun, chain);
  }
}
