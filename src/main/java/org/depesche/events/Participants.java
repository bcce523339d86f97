package org.depesche.events;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final List<Optional<Known>> known = new ArrayList<>();
  private final int[] starts;
  private final Map<Integer, Known> entities = new HashMap<>();
  private final WordClasses classes;
  private final long person;
  private final long groups;
  private final long government;

  Participants(List<Entity> entities, WordClasses classes) {
    this.classes = classes;
    person = classes.bit("person");
    government = classes.bit("government");
    groups = government | classes.bit("group");
    NavigableMap<Integer, Known> known = new TreeMap<>();
    for (int i = 0; i < entities.size(); i++) {
      for (var mention : entities.get(i).mentions()) {
        var entry = new Known(i, mention, entities.get(i).type());
        this.entities.putIfAbsent(i, entry);
        known.merge(mention.span().start(), entry, Participants::better);
      }
    }
    known.values().forEach(k -> this.known.add(Optional.of(k)));
    starts = known.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  private static Known better(Known one, Known other) {
    return other.mention().kind().compareTo(one.mention().kind()) < 0 ? other : one;
  }

  /** Returns the mention that the token stands in. */
  Optional<Known> at(Span token) {
    int found = Arrays.binarySearch(starts, token.end() - 1);
    int last = found < 0 ? -found - 2 : found;
    for (int i = last; i >= 0 && i > last - 3; i--) {
      if (known.get(i).orElseThrow().mention().span().overlaps(token)) {
        return known.get(i);
      }
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
    if ((syntax.classes(head, classes) & government) != 0) {
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
    return (syntax.classes(token, classes) & classes.bit(name)) != 0;
  }

  /** Returns whether the token is the word, or of the class that the word names after {@code @}. */
  boolean is(Syntax syntax, int token, String word) {
    return word.startsWith("@")
        ? isOf(syntax, token, word)
        : isWord(syntax.lemma(token), syntax.lower(token), word.toLowerCase(Locale.GERMAN));
  }

  private static boolean isWord(String lemma, String form, String wanted) {
    return lemma.equals(wanted)
        || form.equals(wanted)
        || (wanted.length() > 3 && lemma.endsWith(wanted));
  }

  private boolean isOf(Syntax syntax, int token, String word) {
    return switch (word) {
      case "@PER", "@ORG", "@LOC", "@MISC" ->
        type(syntax, token).filter(t -> word.endsWith(t.name())).isPresent();
      case "@human" -> isHuman(syntax, token, type(syntax, token));
      default -> isOfClass(syntax, token, word.substring(1));
    };
  }

  private Optional<EntityType> type(Syntax syntax, int token) {
    return at(syntax.token(token).span())
        .or(() -> nameOf(syntax, token))
        .filter(k -> k.mention().kind() != MentionKind.PART)
        .map(Known::type);
  }

  private boolean isHuman(Syntax syntax, int token, Optional<EntityType> type) {
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
        || isPerson(syntax, token)
        || (syntax.classes(token, classes) & groups) != 0;
  }

  /** Returns whether it is of the class, or the feminine of one: {@code Soziologin}. */
  private boolean isPerson(Syntax syntax, int token) {
    if ((syntax.classes(token, classes) & person) != 0) {
      return true;
    }
    String lemma = syntax.lemma(token);
    if (!lemma.endsWith("in")) {
      return false;
    }
    String base = lemma.substring(0, lemma.length() - 2);
    return ((classes.of(base) | classes.of(base + "e")) & person) != 0;
  }

  static String lemma(Syntax syntax, int token) {
    return syntax.lemma(token);
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
