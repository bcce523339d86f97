package org.depesche.coref;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/**
 * Undoes case endings of names.
 *
 * <ul>
 *   <li>{@code Putins Besuch}: {@code Putin}; {@code Paris} stays
 *   <li>{@code Klaus' Haus}: {@code Klaus}
 *   <li>{@code den Vereinten Nationen}: {@code Vereinte Nationen}; {@code des Deutschen Roten
 *       Kreuzes}: {@code Deutsches Rotes Kreuz}; {@code Bündnisses gegen Rechts}: {@code Bündnis
 *       gegen Rechts}
 * </ul>
 */
final class Nominative {

  private static final Set<String> GENITIVE_ARTICLES =
      Set.of("des", "eines", "seines", "ihres", "dieses");
  private static final Pattern BASE_ENDING = Pattern.compile("(?:[uioa]s|ees|[rc]ks|ens|nes)$");
  private static final Pattern DECLINED = Pattern.compile("e[nrsm]?$");

  private final Lexicon lexicon;
  private final ArticleTokens tokens;
  private final Set<String> surfaces = new HashSet<>();

  Nominative(Lexicon lexicon, ArticleTokens tokens, List<Name> names) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    for (Name name : names) {
      surfaces.add(name.surface());
      surfaces.add(lastWord(name.surface()));
    }
  }

  private static String lastWord(String surface) {
    return surface.substring(surface.lastIndexOf(' ') + 1);
  }

  /** Returns the longest of the names in the nominative; of equal ones the first. */
  String fullest(List<Name> names) {
    Name longest = names.stream()
        .max(Comparator.comparingInt((Name name) -> name.words().size())
            .thenComparingInt(name -> base(name).length())
            .thenComparing(name -> -name.mention().span().start()))
        .orElseThrow();
    return base(longest);
  }

  /** Returns the name in the nominative. */
  String base(Name name) {
    String surface = name.surface();
    if (surface.endsWith("'") || surface.endsWith("’")) {
      return surface.substring(0, surface.length() - 1);
    }
    boolean split =
        !isWhole(name) || name.last() - name.first() + 1 != surface.split(" ", -1).length;
    boolean person = name.type() == EntityType.PER;
    if (person || split || lexicon.aliases().isFullest(surface)) {
      return person || split ? withoutS(name) : surface;
    }
    String declined = declined(name);
    return declined.equals(surface) ? withoutS(name) : declined;
  }

  /** Returns whether the name begins and ends where tokens do. */
  private boolean isWhole(Name name) {
    return name.hasTokens()
        && tokens.span(name.first(), name.last()).equals(name.mention().span());
  }

  /** Undoes the genitive s of the last word, if the article or the sentence shows that it is one. */
  private String withoutS(Name name) {
    String surface = name.surface();
    String last = lastWord(surface);
    if (!last.endsWith("s") || last.length() < 3 || last.endsWith("ss")) {
      return surface;
    }
    String stripped = surface.substring(0, surface.length() - 1);
    return isGenitive(name, last) ? stripped : surface;
  }

  private boolean isGenitive(Name name, String last) {
    if (surfaces.contains(last.substring(0, last.length() - 1))) {
      return true;
    }
    if (!name.hasTokens() || lexicon.aliases().key(name.surface()).isPresent()) {
      return false;
    }
    Token token = tokens.token(name.last());
    boolean possible = token.readings().isEmpty()
        ? !BASE_ENDING.matcher(last.toLowerCase(Locale.GERMAN)).find()
        : token.must(Feature.GENITIVE);
    boolean one = name.first() == name.last() || name.type() == EntityType.PER;
    return possible && one && standsInGenitive(name);
  }

  private boolean standsInGenitive(Name name) {
    int before = name.first() - 1;
    boolean hasBefore = tokens.together(before, name.first());
    if (hasBefore
        && GENITIVE_ARTICLES.contains(tokens.token(before).form().toLowerCase(Locale.GERMAN))) {
      return true;
    }
    if (hasBefore && isOffice(before)) {
      return false;
    }
    int after = name.last() + 1;
    boolean adjective =
        tokens.together(after, name.first()) && tokens.token(after).pos() == Pos.ADJ;
    if (isNoun(adjective ? after + 1 : after, name)) {
      return true;
    }
    return hasBefore && tokens.token(before).pos() == Pos.NOUN && name.first() == name.last();
  }

  /** {@code der Pilot Charles Riggs}: behind an office with an article names have no ending. */
  private boolean isOffice(int token) {
    int article = token - 1;
    return lexicon.offices().of(tokens.token(token)).isPresent()
        && tokens.together(article, token)
        && tokens.token(article).pos() == Pos.DET;
  }

  private boolean isNoun(int token, Name name) {
    return tokens.together(token, name.first())
        && tokens.token(token).pos() == Pos.NOUN
        && Character.isUpperCase(tokens.token(token).form().charAt(0));
  }

  /** Declines leading adjectives and the first noun; what follows the noun stays. */
  private String declined(Name name) {
    String[] words = name.surface().split(" ", -1);
    int noun = 0;
    while (noun < words.length - 1 && isAdjective(tokens.token(name.first() + noun))) {
      noun++;
    }
    Token head = tokens.token(name.first() + noun);
    Optional<String> ending = gendered(name, noun, words.length);
    if (noun > 0 && ending.isEmpty()) {
      return name.surface();
    }
    for (int i = 0; i < noun; i++) {
      words[i] = DECLINED.matcher(words[i]).replaceFirst("") + ending.orElseThrow();
    }
    String base = lexicon.heads().base(head);
    words[noun] = isName(head, noun == 0 && words.length > 1) ? words[noun] : base;
    return String.join(" ", words);
  }

  /** A surname or foreign word at the head of a name is not declined: {@code Peters Bank}. */
  private static boolean isName(Token head, boolean leads) {
    return head.must(Feature.SURNAME)
        || (leads && !head.readings().isEmpty() && !head.may(Feature.NOUN));
  }

  /** In {@code Deutsche Fußball Liga} the last of the nouns tells the gender. */
  private Optional<String> gendered(Name name, int noun, int count) {
    int head = noun;
    while (head + 1 < count && isBareNoun(tokens.token(name.first() + head + 1))) {
      head++;
    }
    Optional<String> last = lexicon.heads().strongEnding(tokens.token(name.first() + head));
    return last.or(() -> lexicon.heads().strongEnding(tokens.token(name.first() + noun)));
  }

  private static boolean isBareNoun(Token token) {
    return token.may(Feature.NOUN)
        && !token.must(Feature.GENITIVE)
        && !token.may(Feature.PROPER_NOUN);
  }

  private static boolean isAdjective(Token token) {
    String form = token.form();
    if (form.length() < 4 || !DECLINED.matcher(form).find()) {
      return false;
    }
    boolean nominalised = token.may(Feature.MASCULINE)
        && token.may(Feature.FEMININE)
        && token.readings().stream().anyMatch(r -> r.lemma().endsWith("e"));
    return token.may(Feature.ADJECTIVE)
        || nominalised
        || (token.readings().isEmpty() && token.pos() == Pos.ADJ);
  }
}
