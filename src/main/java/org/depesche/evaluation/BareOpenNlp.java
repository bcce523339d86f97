package org.depesche.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's German models for sentences, tokens and parts of speech, with nothing around them. */
final class BareOpenNlp {

  /**
   * The models; immutable.
   *
   * @param sentences finds sentences
   * @param tokens finds tokens
   * @param pos finds parts of speech
   */
  record Models(SentenceModel sentences, TokenizerModel tokens, POSModel pos) {
    static Models load() throws IOException {
      try (var sentences = open("sentence");
          var tokens = open("tokens");
          var pos = open("pos")) {
        return new Models(
            new SentenceModel(sentences), new TokenizerModel(tokens), new POSModel(pos));
      }
    }

    private static InputStream open(String task) {
      String resource = "/opennlp-de-ud-gsd-" + task + "-1.3-2.5.4.bin";
      return Objects.requireNonNull(Models.class.getResourceAsStream(resource), resource);
    }
  }

  private final SentenceDetectorME sentenceDetector;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  BareOpenNlp(Models models) {
    sentenceDetector = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    tagger = new POSTaggerME(models.pos());
  }

  /** Tags the text and returns the number of its tokens. */
  long tag(String text) {
    long tokens = 0;
    for (var sentence : sentenceDetector.sentDetect(text)) {
      tokens += tagger.tag(tokenizer.tokenize(sentence)).length;
    }
    return tokens;
  }
}
