package org.depesche.tagging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Sentence;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Token;
import org.depesche.document.TokenSpan;

/**
 * Parts of speech by OpenNLP's German model, base forms and morphology by the full-form dictionary:
 * the readings that agree with the part of speech are kept, and the first gives the base form.
 */
public final class OpenNlpTagger implements Tagger {

  private final POSTaggerME tagger;
  private final ReadingCache readings;
  private final Map<Pos, Set<Feature>> agreement = new EnumMap<>(Pos.class);

  /**
   * Creates a tagger for one worker.
   *
   * @param model the shared model, tags of Universal Dependencies
   * @param dictionary the shared dictionary
   */
  public OpenNlpTagger(POSModel model, FormDictionary dictionary) {
    tagger = new POSTaggerME(model, POSTagFormat.UD);
    readings = new ReadingCache(dictionary.lookup());
    for (String[] row : TableResource.rows("agreement.tsv")) {
      agreement.put(Pos.valueOf(row[0]), DictionaryTags.features(row[1]));
    }
  }

  @Override
  public List<Sentence> tag(List<SentenceSpans> sentences) {
    List<Sentence> tagged = new ArrayList<>(sentences.size());
    for (var sentence : sentences) {
      tagged.add(new Sentence(sentence.span(), sentence.section(), tokens(sentence.tokens())));
    }
    return List.copyOf(tagged);
  }

  private List<Token> tokens(List<TokenSpan> spans) {
    String[] tags = tagger.tag(spans.stream().map(TokenSpan::form).toArray(String[]::new));
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < tags.length; i++) {
      tokens.add(token(spans.get(i), pos(tags[i])));
    }
    return tokens;
  }

  /** The tag of a contraction ({@code ADP+DET}) is that of its first part. */
  private static Pos pos(String tag) {
    int plus = tag.indexOf('+');
    return Pos.valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }

  private Token token(TokenSpan span, Pos pos) {
    var agreeing = agreeing(readings.of(span.form()), pos);
    String lemma = agreeing.isEmpty() ? span.form() : agreeing.get(0).lemma();
    return new Token(span.span(), span.form(), pos, lemma, agreeing);
  }

  private List<Reading> agreeing(List<Reading> all, Pos pos) {
    var wanted = agreement.getOrDefault(pos, Set.of());
    List<Reading> agreeing = new ArrayList<>();
    for (var feature : wanted) {
      for (var reading : all) {
        if (reading.has(feature) && !agreeing.contains(reading)) {
          agreeing.add(reading);
        }
      }
    }
    return agreeing.isEmpty() ? all : agreeing;
  }
}
