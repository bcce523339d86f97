package org.depesche.ner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.depesche.document.Token;

/**
 * Mends what the model found by the words at the ends of a name and by the table {@code name-ends.tsv}: storms and
 * contests are neither people nor organisations, an acronym behind its long form is a name of its own, and the goals
 * behind a club are none of its name; a person's name does not end at {@code van} or {@code von}. Immutable.
 */
final class NameEnds {

  private static final String STORM = "storm";
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String OPENING_QUOTES = "„\"»‚'“";

  /** An ending of a word in small letters. */
  private record Ending(String kind, String letters, String type) {
    boolean fits(String word) {
      String small = word.toLowerCase(Locale.ROOT);
      return small.endsWith(letters)
          || small.endsWith(letters + "s")
          || small.endsWith(letters + "es");
    }
  }

  private final List<Ending> endings;

  private NameEnds(List<Ending> endings) {
    this.endings = endings;
  }

  static NameEnds load() {
    return new NameEnds(Table.read(NameEnds.class, "name-ends.tsv", 5).stream()
        .map(row -> new Ending(row.get(0), row.get(1), row.get(2)))
        .toList());
  }

  /** Returns the mentions of a sentence in text order. */
  List<Mention> mend(Sentence sentence, List<Mention> found) {
    List<Mention> mended = new ArrayList<>();
    for (var mention : complete(sentence.tokens(), found)) {
      if (mention.kind() == MentionKind.NAME) {
        mended.addAll(mend(sentence.tokens(), mention));
      } else {
        mended.add(mention);
      }
    }
    return mended;
  }

  /** Joins people's names that end at a particle with what the particle belongs to. */
  private List<Mention> complete(List<Token> tokens, List<Mention> found) {
    List<Mention> complete = new ArrayList<>();
    int reached = 0;
    for (var mention : found) {
      boolean person = mention.type() == EntityType.PER && mention.kind() == MentionKind.NAME;
      if (mention.span().start() >= reached) {
        int last = token(tokens, mention.span().end() - 1);
        int end = person ? end(tokens, last, found) : last;
        var span = mention.span().cover(tokens.get(end).span());
        boolean same = end == last;
        complete.add(same ? mention : with(mention, EntityType.PER, span, mention.source()));
        reached = same ? reached : span.end();
      }
    }
    return complete;
  }

  /** Returns the last token of a person's name of which the last token is found. */
  private int end(List<Token> tokens, int last, List<Mention> found) {
    int next = last + 1;
    if (isWord("particle", tokens, last)) {
      while (isWord("article", tokens, next)) {
        next++;
      }
      boolean named = next < tokens.size()
          && Character.isUpperCase(tokens.get(next).form().codePointAt(0))
          && tokens.get(next).pos() != Pos.VERB;
      return named ? next : last;
    }
    return isWord("link", tokens, next) ? joined(tokens, last, found) : last;
  }

  /** Returns the last token of the name that begins behind the link, if there is one. */
  private static int joined(List<Token> tokens, int last, List<Mention> found) {
    for (var other : found) {
      boolean behind = token(tokens, other.span().start()) == last + 2;
      if (behind && other.type() == EntityType.PER) {
        return token(tokens, other.span().end() - 1);
      }
    }
    return last;
  }

  private boolean isWord(String kind, List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return false;
    }
    String small = tokens.get(index).form().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(e -> e.kind().equals(kind) && e.letters().equals(small));
  }

  private List<Mention> mend(List<Token> tokens, Mention mention) {
    int first = token(tokens, mention.span().start());
    int last = token(tokens, mention.span().end() - 1);
    if (isScore(tokens, first, last)) {
      return List.of(
          with(mention, mention.type(), span(tokens, first, last - 1), mention.source()));
    }
    if (mention.type() != EntityType.LOC && isStorm(tokens, first)) {
      return List.of(with(mention, EntityType.MISC, mention.span(), STORM));
    }
    String word = tokens.get(last).form();
    if (mention.type() == EntityType.ORG) {
      var contest = ending("contest", word);
      if (contest.isPresent()) {
        var type = EntityType.valueOf(contest.get().type());
        return List.of(with(mention, type, mention.span(), mention.source()));
      }
    }
    boolean split = last > first && ACRONYM.matcher(word).matches();
    return split ? parts(tokens, mention, first, last) : List.of(mention);
  }

  /** Returns the index of the token that holds an offset. */
  private static int token(List<Token> tokens, int offset) {
    int index = 0;
    while (index + 1 < tokens.size() && tokens.get(index).span().end() <= offset) {
      index++;
    }
    return index;
  }

  private static Span span(List<Token> tokens, int first, int last) {
    return tokens.get(first).span().cover(tokens.get(last).span());
  }

  private static Mention with(Mention mention, EntityType type, Span span, String source) {
    return new Mention(span, type, mention.kind(), mention.confidence(), source);
  }

  private Optional<Ending> ending(String kind, String word) {
    return endings.stream()
        .filter(ending -> ending.kind().equals(kind) && ending.fits(word))
        .findFirst();
  }

  /** Whether a name ends with the first number of {@code 2 : 1}. */
  private static boolean isScore(List<Token> tokens, int first, int last) {
    return last > first
        && last + 2 < tokens.size()
        && NUMBER.matcher(tokens.get(last).form()).matches()
        && tokens.get(last + 1).form().equals(":")
        && NUMBER.matcher(tokens.get(last + 2).form()).matches();
  }

  private boolean isStorm(List<Token> tokens, int first) {
    int before = first - 1;
    if (before > 0 && OPENING_QUOTES.contains(tokens.get(before).form())) {
      before--;
    }
    return before >= 0 && ending(STORM, tokens.get(before).form()).isPresent();
  }

  /** Takes an acronym from behind its long form, unless it stands right behind the head of it. */
  private List<Mention> parts(List<Token> tokens, Mention mention, int first, int last) {
    int head = last - 1;
    while (head >= Math.max(0, first - 1) && !isHead(tokens.get(head))) {
      head--;
    }
    if (head < Math.max(0, first - 1) || head == last - 1) {
      return List.of(mention);
    }
    var longForm = span(tokens, Math.min(first, head), last - 1);
    return List.of(
        with(mention, mention.type(), longForm, mention.source()),
        with(mention, mention.type(), tokens.get(last).span(), mention.source()));
  }

  private boolean isHead(Token token) {
    return token.pos() != Pos.VERB && ending("head", token.form()).isPresent();
  }

  /** Returns the mentions of an article, with the names of its storms as such wherever they stand. */
  static List<Mention> spreadStorms(String text, List<Mention> mentions) {
    Set<String> storms = new HashSet<>();
    for (var mention : mentions) {
      if (mention.source().equals(STORM)) {
        storms.add(mention.span().of(text));
      }
    }
    if (storms.isEmpty()) {
      return mentions;
    }
    return mentions.stream()
        .map(mention ->
            mention.type() == EntityType.PER && storms.contains(mention.span().of(text))
                ? with(mention, EntityType.MISC, mention.span(), STORM)
                : mention)
        .toList();
  }
}
