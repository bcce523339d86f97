package org.depesche.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.depesche.document.Token;

/**
 * Mends what the model found by the table {@code name-rules.tsv}: bodies that have a name of their own, courts and
 * offices with the place they sit in, amounts of money. Immutable.
 */
final class NameRules {

  private static final String SOURCE = "name-rule";
  private static final double CONFIDENCE = 0.9;
  private static final Set<String> INSIDE = Set.of("im", "am");
  private static final Set<String> PLACING = Set.of("in", "vor", "hinter", "neben");
  private static final Set<String> PURPOSE = Set.of("für", "gegen");
  private static final Set<String> BEFORE_ROAD =
      Set.of("der", "die", "Autobahn", "Bundesstraße", "Autobahnen", "und", ",");
  private static final String NUMBER = "\\d{1,3}";

  private final Map<Character, List<NameRule>> rules = new HashMap<>();

  private NameRules() {}

  static NameRules load() {
    var loaded = new NameRules();
    for (var row : Table.read(NameRules.class, "name-rules.tsv", 5)) {
      var rule = new NameRule(row.get(0), List.of(row.get(1).split(" ", -1)), row.get(2));
      char initial = rule.words().get(0).charAt(0);
      loaded.rules.computeIfAbsent(initial, key -> new ArrayList<>()).add(rule);
    }
    return loaded;
  }

  /** Returns the mentions of a sentence in text order. */
  List<Mention> mend(Sentence sentence, List<Mention> found) {
    List<Mention> mended = found;
    var tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (var rule : rules.getOrDefault(tokens.get(i).form().charAt(0), List.of())) {
        if (rule.kind().equals("road") || rule.matches(tokens, i)) {
          mended = apply(rule, tokens, i, mended);
        }
      }
    }
    return mended;
  }

  private static List<Mention> apply(
      NameRule rule, List<Token> tokens, int start, List<Mention> found) {
    int end = start + rule.words().size();
    return switch (rule.kind()) {
      case "body" -> name(rule, span(tokens, start, end), found);
      case "acting" ->
        isInside(tokens, start) ? found : name(rule, span(tokens, start, end), found);
      case "seat" -> seat(rule, span(tokens, start, end), found);
      case "purpose" -> purpose(rule, tokens, start, found);
      case "unit" -> unit(rule, tokens, start, found);
      case "amount" -> amount(tokens, start, found);
      case "never" -> without(tokens.get(start).span(), found);
      case "road" -> road(rule, tokens, start, found);
      default -> throw new IllegalStateException("unknown kind of rule: " + rule.kind());
    };
  }

  private static Span span(List<Token> tokens, int start, int end) {
    return tokens.get(start).span().cover(tokens.get(end - 1).span());
  }

  /** Puts a name in the place of what it covers; a longer name of the model wins. */
  private static List<Mention> name(NameRule rule, Span span, List<Mention> found) {
    if (found.stream()
        .anyMatch(mention -> !mention.span().equals(span) && mention.span().contains(span))) {
      return found;
    }
    List<Mention> mended = new ArrayList<>(found);
    mended.removeIf(mention -> mention.span().overlaps(span));
    var type = EntityType.valueOf(rule.type());
    mended.add(new Mention(span, type, MentionKind.NAME, CONFIDENCE, SOURCE));
    mended.sort((a, b) -> a.span().compareTo(b.span()));
    return mended;
  }

  private static boolean isInside(List<Token> tokens, int start) {
    String before = start > 0 ? tokens.get(start - 1).form().toLowerCase(Locale.ROOT) : "";
    String second = start > 1 ? tokens.get(start - 2).form() : "";
    return INSIDE.contains(before) || PLACING.contains(before) || PLACING.contains(second);
  }

  private static List<Mention> seat(NameRule rule, Span head, List<Mention> found) {
    Optional<Mention> place = found.stream()
        .filter(mention -> mention.span().start() == head.end() + 1)
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .filter(mention -> mention.type() != EntityType.PER)
        .findFirst();
    return place.map(mention -> name(rule, head.cover(mention.span()), found)).orElse(found);
  }

  private static List<Mention> purpose(
      NameRule rule, List<Token> tokens, int start, List<Mention> found) {
    int end = start + 1;
    if (end == tokens.size() || !PURPOSE.contains(tokens.get(end).form())) {
      return found;
    }
    end++;
    if (end < tokens.size() && tokens.get(end).pos() == Pos.ADJ) {
      end++;
    }
    boolean noun = end < tokens.size() && isNoun(tokens.get(end));
    return noun ? name(rule, span(tokens, start, end + 1), found) : found;
  }

  private static boolean isNoun(Token token) {
    return Character.isUpperCase(token.form().charAt(0))
        && (token.pos() == Pos.NOUN || token.pos() == Pos.PROPN);
  }

  private static List<Mention> unit(
      NameRule rule, List<Token> tokens, int start, List<Mention> found) {
    var head = tokens.get(start).span();
    Optional<Mention> whole = found.stream()
        .filter(mention -> mention.span().start() == head.start())
        .filter(mention -> mention.span().end() > head.end())
        .findFirst();
    if (whole.isEmpty() || start + 1 == tokens.size()) {
      return found;
    }
    List<Mention> rest = new ArrayList<>(found);
    rest.remove(whole.get());
    var span = new Span(tokens.get(start + 1).span().start(), whole.get().span().end());
    return name(rule, span, rest);
  }

  private static List<Mention> amount(List<Token> tokens, int start, List<Mention> found) {
    boolean counted = start > 0 && tokens.get(start - 1).pos() == Pos.NUM;
    return counted ? without(tokens.get(start).span(), found) : found;
  }

  private static List<Mention> without(Span span, List<Mention> found) {
    return found.stream().filter(mention -> !mention.span().equals(span)).toList();
  }

  private static List<Mention> road(
      NameRule rule, List<Token> tokens, int start, List<Mention> found) {
    boolean introduced = start > 0 && BEFORE_ROAD.contains(tokens.get(start - 1).form());
    String letter = rule.words().get(0);
    String form = tokens.get(start).form();
    if (!introduced) {
      return found;
    }
    if (form.matches(letter + NUMBER)) {
      return name(rule, tokens.get(start).span(), found);
    }
    boolean apart = form.equals(letter)
        && start + 1 < tokens.size()
        && tokens.get(start + 1).form().matches(NUMBER);
    return apart ? name(rule, span(tokens, start, start + 2), found) : found;
  }
}
