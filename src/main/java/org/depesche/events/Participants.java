package org.depesche.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Filler;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Span;

/** Tells which entity the head of a noun group stands for, and of what class it is. */
final class Participants {

  private static final double NAMED = 0.9;
  private static final double COMMON = 0.7;
  private static final Set<Pos> NOUNS = Set.of(Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.X);
  private static final Set<String> EMPTY_WORDS = Set.of(
      "es",
      "man",
      "sich",
      "das",
      "dies",
      "dieses",
      "was",
      "wer",
      "niemand",
      "nichts",
      "alles",
      "einander",
      "wem",
      "wen",
      "dabei",
      "etwas",
      "welche",
      "welcher",
      "welches",
      "so",
      "dem",
      "den",
      "die",
      "der",
      "dessen",
      "deren",
      "ich",
      "du",
      "wir",
      "uns",
      "ihr",
      "mich",
      "mir",
      "sie",
      "er",
      "ihm",
      "ihn",
      "ihnen",
      "selbst",
      "ersteres",
      "letzteres",
      "solche",
      "solches",
      "denen",
      "beides",
      "jeder",
      "keiner");

  private final NavigableMap<Integer, Known> known = new TreeMap<>();
  private final Map<Integer, Known> entities = new HashMap<>();
  private final WordClasses classes;

  Participants(List<Entity> entities, WordClasses classes) {
    this.classes = classes;
    for (int i = 0; i < entities.size(); i++) {
      for (var mention : entities.get(i).mentions()) {
        var entry = new Known(i, mention, entities.get(i).type());
        this.entities.putIfAbsent(i, entry);
        known.merge(mention.span().start(), entry, Participants::better);
      }
    }
  }

  private static Known better(Known one, Known other) {
    return other.mention().kind().compareTo(one.mention().kind()) < 0 ? other : one;
  }

  /** Returns the mention that the token stands in. */
  Optional<Known> at(Span token) {
    var entry = known.floorEntry(token.end() - 1);
    for (int i = 0; i < 3 && entry != null; i++) {
      if (entry.getValue().mention().span().overlaps(token)) {
        return Optional.of(entry.getValue());
      }
      entry = known.lowerEntry(entry.getKey());
    }
    return Optional.empty();
  }

  Optional<Known> name(Syntax syntax, int token) {
    return at(syntax.token(token).span()).filter(k -> k.mention().kind() == MentionKind.NAME);
  }

  /** Returns who stands at the head of a noun group; empty for words that stand for nobody. */
  Optional<Filler> filler(Syntax syntax, int head) {
    var token = syntax.token(head);
    var own = at(token.span());
    if (own.isPresent() && own.get().mention().kind() == MentionKind.NAME) {
      return Optional.of(filler(own.get().mention().span(), own.get(), NAMED));
    }
    var named = nameOf(syntax, head);
    if (named.isPresent()) {
      return Optional.of(filler(named.get().mention().span(), named.get(), NAMED));
    }
    if (own.isPresent()) {
      return Optional.of(filler(token.span(), own.get(), COMMON));
    }
    if (!isFillable(syntax, head)) {
      return Optional.empty();
    }
    return Optional.of(common(syntax, head));
  }

  private static Filler filler(Span span, Known known, double confidence) {
    return new Filler(span, OptionalInt.of(known.entity()), confidence);
  }

  private Filler common(Syntax syntax, int head) {
    var token = syntax.token(head);
    if (classes.contains("government", lemma(syntax, head))) {
      for (int child : syntax.children(head)) {
        var place = at(syntax.token(child).span());
        if (place.isPresent() && place.get().type() == EntityType.LOC && isOwner(syntax, child)) {
          return filler(token.span(), place.get(), COMMON);
        }
      }
    }
    return new Filler(token.span(), OptionalInt.empty(), COMMON);
  }

  private static boolean isOwner(Syntax syntax, int child) {
    return syntax.is(child, "amod")
        || (syntax.is(child, "nmod") && syntax.preposition(child).isEmpty())
        || syntax.is(child, "det");
  }

  private static boolean isFillable(Syntax syntax, int head) {
    Pos pos = syntax.pos(head);
    if (EMPTY_WORDS.contains(syntax.lower(head))) {
      return false;
    }
    boolean nominal = pos == Pos.ADJ || (pos == Pos.DET && head > 0);
    return NOUNS.contains(pos) || (nominal && syntax.isCapitalised(head));
  }

  private Optional<Known> nameOf(Syntax syntax, int head) {
    return new Appositions(syntax, this).nameOf(head);
  }

  /** Returns whether the lemma of the token is in the class of nouns. */
  boolean isOfClass(Syntax syntax, int token, String name) {
    return classes.contains(name, lemma(syntax, token));
  }

  /** Returns whether the token is the word, or of the class that the word names after {@code @}. */
  boolean is(Syntax syntax, int token, String word) {
    String lemma = lemma(syntax, token);
    return word.startsWith("@")
        ? isOf(syntax, token, word)
        : isWord(lemma, syntax.lower(token), word.toLowerCase(Locale.GERMAN));
  }

  private static boolean isWord(String lemma, String form, String wanted) {
    return lemma.equals(wanted)
        || form.equals(wanted)
        || (wanted.length() > 3 && lemma.endsWith(wanted));
  }

  private boolean isOf(Syntax syntax, int token, String word) {
    String lemma = lemma(syntax, token);
    Optional<EntityType> type = at(syntax.token(token).span())
        .or(() -> nameOf(syntax, token))
        .filter(k -> k.mention().kind() != MentionKind.PART)
        .map(Known::type);
    return switch (word) {
      case "@PER", "@ORG", "@LOC", "@MISC" ->
        type.filter(t -> word.endsWith(t.name())).isPresent();
      case "@human" -> isHuman(syntax, token, lemma, type);
      default -> classes.contains(word.substring(1), lemma);
    };
  }

  private boolean isHuman(Syntax syntax, int token, String lemma, Optional<EntityType> type) {
    if (type.isPresent()) {
      return type.get() != EntityType.MISC;
    }
    Pos pos = syntax.pos(token);
    if (pos == Pos.PRON) {
      return (syntax.token(token).may(Feature.PERSONAL) && !syntax.lower(token).equals("es"))
          || syntax.lower(token).equals("man")
          || syntax.lower(token).equals("wer");
    }
    return pos == Pos.NUM
        || pos == Pos.ADJ
        || isPerson(lemma)
        || classes.contains("group", lemma)
        || classes.contains("government", lemma);
  }

  /** Returns whether it is of the class, or the feminine of one: {@code Soziologin}. */
  private boolean isPerson(String lemma) {
    if (classes.contains("person", lemma)) {
      return true;
    }
    if (!lemma.endsWith("in")) {
      return false;
    }
    String base = lemma.substring(0, lemma.length() - 2);
    return classes.contains("person", base) || classes.contains("person", base + "e");
  }

  static String lemma(Syntax syntax, int token) {
    return syntax.token(token).lemma().toLowerCase(Locale.GERMAN);
  }

  /**
   * An entity where it is mentioned.
   *
   * @param entity index of the entity
   * @param mention the mention
   * @param type what the entity is
   */
  record Known(int entity, Mention mention, EntityType type) {}
}
