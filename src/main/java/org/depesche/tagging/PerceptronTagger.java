package org.depesche.tagging;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Sentence;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Token;
import org.depesche.document.TokenSpan;

/**
 * Parts of speech by a linear model over the form, its context and the classes that the full-form dictionary
 * gives it; base forms and morphology by the dictionary and by splitting compounds.
 */
public final class PerceptronTagger implements Tagger {

  private final PosModel model;
  private final WordAnalyser analyser;
  private final ReadingChooser chooser;

  PerceptronTagger(PosModel model, FormDictionary dictionary, ReadingChooser chooser) {
    this.model = model;
    this.analyser = new WordAnalyser(dictionary);
    this.chooser = chooser;
  }

  @Override
  public List<Sentence> tag(List<SentenceSpans> sentences) {
    List<Sentence> tagged = new ArrayList<>(sentences.size());
    for (SentenceSpans sentence : sentences) {
      tagged.add(new Sentence(sentence.span(), sentence.section(), tokens(sentence.tokens())));
    }
    return List.copyOf(tagged);
  }

  private List<Token> tokens(List<TokenSpan> spans) {
    List<WordAnalysis> words = new ArrayList<>(spans.size());
    for (TokenSpan span : spans) {
      words.add(analyser.analyse(span.form()));
    }
    List<Pos> tags = model.tag(
        words.stream().map(WordAnalysis::profile).toList(),
        words.stream().map(word -> word.scores(model)).toList());
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < tags.size(); i++) {
      tokens.add(token(spans.get(i), tags.get(i), words.get(i)));
    }
    return tokens;
  }

  private Token token(TokenSpan span, Pos pos, WordAnalysis word) {
    List<Reading> agreeing = word.agreeing(pos, chooser);
    String lemma = agreeing.isEmpty() ? span.form() : agreeing.get(0).lemma();
    return new Token(
        span.span(), span.form(), pos, lemma, agreeing.isEmpty() ? word.readings() : agreeing);
  }
}
