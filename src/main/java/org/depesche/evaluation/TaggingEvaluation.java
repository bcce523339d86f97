package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.depesche.document.TokenSpan;
import org.depesche.formats.ConlluSentence;
import org.depesche.formats.ConlluToken;
import org.depesche.formats.ConlluWord;
import org.depesche.tagging.Tagger;

/**
 * Scores parts of speech and base forms on the surface tokens of a treebank. A contraction ({@code im}) is
 * right with the part of speech of its first word; its base form is not scored. Base forms are compared
 * without regard to case and only for nouns, names, verbs and adjectives, where the treebanks and the
 * dictionary mean the same by a base form.
 */
public final class TaggingEvaluation {

  private final List<String> errors = new ArrayList<>();
  private final Map<String, Score> tags = new TreeMap<>();
  private final Map<String, Score> lemmas = new TreeMap<>();

  /** Tags the sentences and compares. */
  public TaggingEvaluation(List<ConlluSentence> gold, Tagger tagger) {
    for (ConlluSentence sentence : gold) {
      List<Token> found = tagger.tag(List.of(spans(sentence.forms()))).get(0).tokens();
      for (int i = 0; i < found.size(); i++) {
        ConlluToken token = sentence.tokens().get(i);
        compare(sentence, i, sentence.wordsOf(token).get(0), found.get(i));
      }
    }
  }

  /** Returns the right and wrong tokens by gold part of speech. */
  public Map<String, Score> tags() {
    return Map.copyOf(tags);
  }

  /** Returns the right and wrong base forms by gold part of speech. */
  public Map<String, Score> lemmas() {
    return Map.copyOf(lemmas);
  }

  /** Returns one line for each error: gold, found, and the token in its sentence. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  private void compare(ConlluSentence sentence, int index, ConlluWord gold, Token found) {
    boolean rightTag = gold.upos().equals(found.pos().name());
    count(tags, gold.upos(), rightTag);
    if (!rightTag) {
      errors.add("tag\t" + gold.upos() + "\t" + found.pos() + "\t" + context(sentence, index));
    }
    ConlluToken token = sentence.tokens().get(index);
    if (token.lastWord() == token.firstWord() && gold.upos().matches("NOUN|PROPN|VERB|AUX|ADJ")) {
      boolean rightLemma = lower(gold.lemma()).equals(lower(found.lemma()));
      count(lemmas, gold.upos(), rightLemma);
      if (!rightLemma) {
        String pair = gold.lemma() + "\t" + found.lemma() + " (" + found.pos() + ")";
        errors.add("lemma " + gold.upos() + "\t" + pair + "\t" + context(sentence, index));
      }
    }
  }

  private static void count(Map<String, Score> scores, String tag, boolean right) {
    Score score = right ? new Score(1, 0, 0) : new Score(0, 0, 1);
    scores.merge(tag, score, Score::plus);
    scores.merge("all", score, Score::plus);
  }

  private static String context(ConlluSentence sentence, int index) {
    List<String> forms = new ArrayList<>(sentence.forms());
    forms.set(index, "[" + forms.get(index) + "]");
    int start = Math.max(0, index - 4);
    return String.join(" ", forms.subList(start, Math.min(forms.size(), index + 5)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.GERMAN);
  }

  private static SentenceSpans spans(List<String> forms) {
    List<TokenSpan> tokens = new ArrayList<>(forms.size());
    int start = 0;
    for (String form : forms) {
      tokens.add(new TokenSpan(new Span(start, start + form.length()), form));
      start += form.length() + 1;
    }
    return new SentenceSpans(new Span(0, start - 1), 0, tokens);
  }
}
