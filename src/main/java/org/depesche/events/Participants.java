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
  private static final int FARTHEST_NAME = 12;
  private static final double COMMON = 0.7;
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
    if (EMPTY_WORDS.contains(syntax.lower(head)) || pos == Pos.PRON || pos == Pos.PUNCT) {
      return false;
    }
    if (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM || pos == Pos.X) {
      return true;
    }
    return syntax.isCapitalised(head) && (pos == Pos.ADJ || (pos == Pos.DET && head > 0));
  }

  /** Returns the name that is the noun's apposition, or that the noun is the office of. */
  private Optional<Known> nameOf(Syntax syntax, int head) {
    for (int child : syntax.children(head)) {
      String relation = syntax.relation(child);
      boolean after = child > head || syntax.pos(head) != Pos.NOUN;
      boolean naming = (after && (relation.equals("appos") || relation.equals("flat")))
          || relation.equals("compound")
          || (relation.equals("nmod")
              && child == head + 1
              && syntax.preposition(child).isEmpty());
      if (naming) {
        var name = name(syntax, child).filter(k -> fits(syntax, head, child, k));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    boolean person =
        syntax.pos(head) == Pos.NOUN && classes.contains("person", lemma(syntax, head));
    if (!person || head + 1 >= syntax.size()) {
      return Optional.empty();
    }
    return name(syntax, head + 1)
        .filter(k -> k.type() == EntityType.PER)
        .or(() -> nameBehindComma(syntax, head));
  }

  /** Returns the person named behind the attributes: {@code der Leiter des Amtes, Jan Groß,}. */
  private Optional<Known> nameBehindComma(Syntax syntax, int head) {
    int limit = Math.min(syntax.size() - 1, head + FARTHEST_NAME);
    for (int i = head + 1; i < limit; i++) {
      if (syntax.isVerbal(i)) {
        return Optional.empty();
      }
      if (syntax.lower(i).equals(",")) {
        int start = i + 1;
        return name(syntax, start)
            .filter(k -> k.type() == EntityType.PER && endsAt(syntax, start, k));
      }
    }
    return Optional.empty();
  }

  private static boolean endsAt(Syntax syntax, int start, Known name) {
    int i = start;
    while (i < syntax.size() && syntax.token(i).span().overlaps(name.mention().span())) {
      i++;
    }
    return i >= syntax.size() || syntax.pos(i) == Pos.PUNCT;
  }

  /** Refuses genitives and a place beside a person: {@code der Präsident Russlands}. */
  private boolean fits(Syntax syntax, int head, int child, Known name) {
    if (syntax.pos(head) != Pos.NOUN) {
      return true;
    }
    if (name.type() == EntityType.PER) {
      return !(syntax.is(child, "nmod") && syntax.token(child).must(Feature.GENITIVE));
    }
    return syntax.is(child, "appos")
        ? !classes.contains("person", lemma(syntax, head))
        : child == head + 1
            && !syntax.token(child).must(Feature.GENITIVE)
            && !classes.contains("person", lemma(syntax, head));
  }

  /** Returns whether the token is the word, or of the class that the word names after {@code @}. */
  boolean is(Syntax syntax, int token, String word) {
    String lemma = lemma(syntax, token);
    if (!word.startsWith("@")) {
      String wanted = word.toLowerCase(Locale.GERMAN);
      return lemma.equals(wanted)
          || syntax.lower(token).equals(wanted)
          || (wanted.length() > 3 && lemma.endsWith(wanted));
    }
    var found = at(syntax.token(token).span());
    if (found.isEmpty()) {
      found = nameOf(syntax, token);
    }
    Optional<EntityType> type =
        found.filter(k -> k.mention().kind() != MentionKind.PART).map(Known::type);
    return switch (word) {
      case "@PER" -> type.filter(t -> t == EntityType.PER).isPresent();
      case "@ORG" -> type.filter(t -> t == EntityType.ORG).isPresent();
      case "@LOC" -> type.filter(t -> t == EntityType.LOC).isPresent();
      case "@MISC" -> type.filter(t -> t == EntityType.MISC).isPresent();
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
        || classes.contains("person", lemma)
        || classes.contains("group", lemma)
        || classes.contains("government", lemma);
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
