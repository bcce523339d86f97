package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.document.Article;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.TokenSpan;
import org.depesche.formats.ConlluSentence;
import org.depesche.formats.ConlluToken;
import org.depesche.segmentation.Segmenter;

/**
 * Scores sentences and tokens against a treebank by exact spans of text. Sentences are joined by blanks in
 * blocks; a block is a text of its own.
 *
 * <p>Tokens are scored twice, because the treebanks split hyphen compounds ({@code US | - | Präsident}) and
 * we do not: once with the compounds joined on both sides, once with all hyphens and slashes split off on
 * both sides.
 */
public final class SegmentationEvaluation {

  private static final int CONTEXT = 25;

  private final Segmenter segmenter;
  private final List<String> errors = new ArrayList<>();
  private Score sentences = new Score(0, 0, 0);
  private Score tokens = new Score(0, 0, 0);
  private Score splitTokens = new Score(0, 0, 0);

  /** Segments the sentences in blocks of the size and compares. */
  public SegmentationEvaluation(List<ConlluSentence> gold, int blockSize, Segmenter segmenter) {
    this.segmenter = segmenter;
    for (int start = 0; start < gold.size(); start += blockSize) {
      score(gold.subList(start, Math.min(gold.size(), start + blockSize)));
    }
  }

  /** Returns the score of the sentences. */
  public Score sentences() {
    return sentences;
  }

  /** Returns the score of the tokens with compounds whole. */
  public Score tokens() {
    return tokens;
  }

  /** Returns the score of the tokens with hyphens and slashes split off. */
  public Score splitTokens() {
    return splitTokens;
  }

  /** Returns one line for each surplus or missed span: what it is and the text around it. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  private void score(List<ConlluSentence> block) {
    String text = String.join(" ", block.stream().map(ConlluSentence::text).toList());
    List<Span> goldSentences = new ArrayList<>();
    List<Span> goldTokens = new ArrayList<>();
    int position = 0;
    for (ConlluSentence sentence : block) {
      int first = goldTokens.size();
      for (ConlluToken token : sentence.tokens()) {
        int start = text.indexOf(token.form(), position);
        if (start < 0) {
          throw new IllegalArgumentException(
              "token " + token.form() + " is not in the text of sentence " + sentence.id());
        }
        position = start + token.form().length();
        goldTokens.add(new Span(start, position));
      }
      goldSentences.add(goldTokens.get(first).cover(goldTokens.get(goldTokens.size() - 1)));
    }
    List<SentenceSpans> found = segmenter.segment(article(text));
    List<Span> foundTokens =
        found.stream().flatMap(s -> s.tokens().stream()).map(TokenSpan::span).toList();
    sentences = sentences.plus(compare(
        text, "sentence", goldSentences, found.stream().map(SentenceSpans::span).toList()));
    tokens = tokens.plus(compare(
        text, "token", Compounds.join(text, goldTokens), Compounds.join(text, foundTokens)));
    splitTokens = splitTokens.plus(
        compare(text, "", Compounds.split(text, goldTokens), Compounds.split(text, foundTokens)));
  }

  private Score compare(String text, String kind, Collection<Span> gold, Collection<Span> found) {
    Set<Span> missed = new TreeSet<>(gold);
    missed.removeAll(new HashSet<>(found));
    Set<Span> surplus = new TreeSet<>(found);
    surplus.removeAll(new HashSet<>(gold));
    if (!kind.isEmpty()) {
      missed.forEach(span -> errors.add("missed " + kind + "\t" + show(text, span)));
      surplus.forEach(span -> errors.add("surplus " + kind + "\t" + show(text, span)));
    }
    return new Score(gold.size() - missed.size(), surplus.size(), missed.size());
  }

  private static String show(String text, Span span) {
    int before = Math.max(0, span.start() - CONTEXT);
    int after = Math.min(text.length(), span.end() + CONTEXT);
    return text.substring(before, span.start()) + "[" + span.of(text) + "]"
        + text.substring(span.end(), after);
  }

  private static Article article(String text) {
    var source = new SourceFile(
        "block.txt",
        "block",
        OptionalLong.empty(),
        "",
        0,
        "UTF-8",
        text,
        Sidecar.none(),
        List.of());
    var body = new Section(SectionKind.BODY, new Span(0, text.length()));
    var layout = new Layout(Optional.empty(), List.of(body), List.of(), List.of());
    return new Article(source, new Language("de", 1), layout, Published.unknown());
  }
}
