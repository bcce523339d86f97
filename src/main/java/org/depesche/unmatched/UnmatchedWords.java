package org.depesche.unmatched;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Article;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Token;
import org.depesche.pipeline.Pipeline;
import org.depesche.records.RecordView;
import org.depesche.records.RecordedArticle;
import org.depesche.unmatched.UnmatchedWord.Kind;

/**
 * Counts words that nothing was made of. Records hold no words, so the text is segmented and tagged
 * again; what was made of it is read from the record.
 */
public final class UnmatchedWords {

  private static final Set<SectionKind> STORY =
      Set.of(SectionKind.HEADLINE, SectionKind.LEAD, SectionKind.BODY, SectionKind.SUBHEAD);

  private static final List<String> ROLES =
      List.of("actor", "recipient", "location", "destination");

  private static final int SHORTEST = 3;

  /** What is counted together. */
  private record Key(Kind kind, String lemma) {}

  /** How often a word was seen. */
  private static final class Tally {
    private final Set<String> articles = new HashSet<>();
    private final String example;
    private int count;

    Tally(String example) {
      this.example = example;
    }
  }

  private final Set<String> commonVerbs = CommonVerbs.lemmas();
  private final Pipeline pipeline;
  private final Map<Key, Tally> tallies = new HashMap<>();
  private final Set<Key> matched = new HashSet<>();

  /** Makes a count that segments and tags by a pipeline. */
  public UnmatchedWords(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Counts the words of an article.
   *
   * @throws IllegalArgumentException if its record has no text
   */
  public void add(RecordView view) {
    var article = RecordedArticle.of(view);
    if (!article.language().isAnalysable()) {
      return;
    }
    var record = view.record();
    var triggers = new BitSet();
    record
        .path("events")
        .forEach(event -> event.at("/trigger/parts").forEach(p -> set(triggers, p)));
    var names = new BitSet();
    record.path("mentions").forEach(mention -> set(names, mention));
    var used = used(record, names);
    for (var sentence : pipeline.tagger().tag(pipeline.segmenter().segment(article))) {
      if (STORY.contains(article.kindOf(sentence)) && hasName(article, sentence, names)) {
        for (var token : sentence.tokens()) {
          add(article, sentence, token, new Covered(triggers, used));
        }
      }
    }
  }

  /** What places of the text events are told by, and what places are used for anything else. */
  private record Covered(BitSet triggers, BitSet used) {}

  private static BitSet used(JsonNode record, BitSet names) {
    var used = new BitSet();
    used.or(names);
    record.path("dates").forEach(date -> set(used, date));
    for (var event : record.path("events")) {
      ROLES.forEach(role -> event.path(role).forEach(filler -> set(used, filler)));
    }
    return used;
  }

  private static void set(BitSet places, JsonNode span) {
    places.set(span.path("start").asInt(), span.path("end").asInt());
  }

  private static int place(Article article, int unit) {
    return article.text().codePointCount(0, unit);
  }

  private static boolean hasName(Article article, Sentence sentence, BitSet names) {
    int next = names.nextSetBit(place(article, sentence.span().start()));
    return next >= 0 && next < place(article, sentence.span().end());
  }

  private void add(Article article, Sentence sentence, Token token, Covered covered) {
    var kind = kind(sentence, token);
    if (kind.isEmpty()) {
      return;
    }
    int place = place(article, token.span().start());
    var key = new Key(kind.get(), kind.get() == Kind.NAME ? token.form() : token.lemma());
    if (covered.triggers().get(place)) {
      matched.add(key);
    } else if (!covered.used().get(place)) {
      String example = sentence.span().of(article.text()).replaceAll("\\s+", " ");
      var tally = tallies.computeIfAbsent(key, k -> new Tally(example));
      tally.count++;
      tally.articles.add(article.source().id());
    }
  }

  private Optional<Kind> kind(Sentence sentence, Token token) {
    if (!isWord(token.form())) {
      return Optional.empty();
    }
    if (token.pos() == Pos.VERB) {
      return Optional.of(Kind.VERB).filter(verb -> !commonVerbs.contains(token.lemma()));
    }
    if (isNameLike(sentence, token)) {
      return Optional.of(Kind.NAME);
    }
    return token.pos() == Pos.NOUN && token.may(Feature.NOUN)
        ? Optional.of(Kind.NOUN)
        : Optional.empty();
  }

  private static boolean isWord(String form) {
    return form.codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
        && form.codePointCount(0, form.length()) >= SHORTEST;
  }

  /** The first word of a sentence is capitalised whatever it is. */
  private static boolean isNameLike(Sentence sentence, Token token) {
    boolean isUnknown = token.pos() == Pos.PROPN || token.readings().isEmpty();
    return isUnknown
        && Character.isUpperCase(token.form().codePointAt(0))
        && !sentence.tokens().get(0).equals(token);
  }

  /** Returns the most frequent words of a kind of which nothing was ever made, the first ones first. */
  public List<UnmatchedWord> top(Kind kind, int number) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind && !matched.contains(entry.getKey()))
        .map(entry -> word(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(UnmatchedWord::count)
            .thenComparingInt(UnmatchedWord::articles)
            .reversed()
            .thenComparing(UnmatchedWord::lemma))
        .limit(number)
        .toList();
  }

  private static UnmatchedWord word(Key key, Tally tally) {
    return new UnmatchedWord(
        key.kind(), key.lemma(), tally.count, tally.articles.size(), tally.example);
  }
}
