package org.depesche.segmentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.depesche.document.Article;
import org.depesche.document.Section;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.TokenSpan;

/** OpenNLP's German models as they come: what the rules are measured against. */
final class StockSegmenter implements Segmenter {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;

  StockSegmenter() {
    try (var sentenceModel =
            StockSegmenter.class.getResourceAsStream("/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin");
        var tokenModel =
            StockSegmenter.class.getResourceAsStream("/opennlp-de-ud-gsd-tokens-1.3-2.5.4.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
      tokens = new TokenizerME(new TokenizerModel(tokenModel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<SentenceSpans> segment(Article article) {
    List<SentenceSpans> found = new ArrayList<>();
    List<Section> sections = article.layout().sections();
    for (int i = 0; i < sections.size(); i++) {
      Span section = sections.get(i).span();
      for (var sentence : sentences.sentPosDetect(section.of(article.text()))) {
        int offset = section.start() + sentence.getStart();
        List<TokenSpan> spans = new ArrayList<>();
        String text = article.text().substring(offset, section.start() + sentence.getEnd());
        for (var token : tokens.tokenizePos(text)) {
          Span span = new Span(offset + token.getStart(), offset + token.getEnd());
          spans.add(new TokenSpan(span, span.of(article.text())));
        }
        if (!spans.isEmpty()) {
          Span span = spans.get(0).span().cover(spans.get(spans.size() - 1).span());
          found.add(new SentenceSpans(span, i, spans));
        }
      }
    }
    return found;
  }
}
