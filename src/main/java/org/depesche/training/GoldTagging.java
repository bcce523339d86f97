package org.depesche.training;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.depesche.document.TokenSpan;
import org.depesche.formats.LabelledSentence;
import org.depesche.tagging.Tagger;

/** Gives the tokens of an annotated corpus the parts of speech and readings that the tagger finds. */
public final class GoldTagging {

  private GoldTagging() {}

  /** Returns the tagged tokens of each sentence, as if they stood one space apart. */
  public static List<List<Token>> tag(List<LabelledSentence> sentences, Tagger tagger) {
    List<List<Token>> tagged = new ArrayList<>(sentences.size());
    for (var sentence : sentences) {
      tagged.add(tagForms(sentence.tokens(), tagger));
    }
    return tagged;
  }

  /** Returns the tagged tokens of a sentence, as if they stood one space apart. */
  public static List<Token> tagForms(List<String> forms, Tagger tagger) {
    return tagger.tag(List.of(spans(forms))).get(0).tokens();
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
