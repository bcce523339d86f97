package org.depesche.segmentation;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.depesche.document.AlignedText;
import org.depesche.document.Article;
import org.depesche.document.Section;
import org.depesche.document.SentenceSpans;
import org.depesche.document.Span;
import org.depesche.document.TokenSpan;

/**
 * Sentences and tokens by rules over word lists: chunks between blanks are split into pieces, then each end
 * mark is decided by the words around it, and by OpenNLP's sentence model where they leave it open.
 *
 * <ul>
 *   <li>One token: {@code US-Präsident}, {@code dpa/AFP}, {@code 26.} as ordinal, {@code 20.30}, {@code 2:1},
 *       {@code z.B.}, {@code Dr.}, {@code im}.
 *   <li>A quotation mark is a token of its own.
 *   <li>A blank line ends a sentence; so does a line end, unless the text is hard-wrapped.
 * </ul>
 */
public final class RuleSegmenter implements Segmenter {

  private final SegmentationLexicon lexicon;
  private final SentenceDetector detector;

  RuleSegmenter(SegmentationModels models) {
    this.lexicon = models.lexicon();
    this.detector = new SentenceDetectorME(models.model());
  }

  @Override
  public List<SentenceSpans> segment(Article article) {
    AlignedText aligned = AlignedText.of(article.text());
    List<SentenceSpans> sentences = new ArrayList<>();
    List<Section> sections = article.layout().sections();
    for (int i = 0; i < sections.size(); i++) {
      new SectionSegmenter(aligned, i).segment(sections.get(i).span(), sentences);
    }
    return List.copyOf(sentences);
  }

  /** One section. */
  private final class SectionSegmenter {
    private final AlignedText aligned;
    private final String text;
    private final int section;
    private final List<TokenSpan> tokens = new ArrayList<>();

    SectionSegmenter(AlignedText aligned, int section) {
      this.aligned = aligned;
      this.text = aligned.text();
      this.section = section;
    }

    void segment(Span span, List<SentenceSpans> sentences) {
      Span view = aligned.toView(span);
      List<Piece> pieces = pieces(view);
      ModelEnds ends = new ModelEnds(detector, view.of(text), view.start());
      SentenceBoundaries boundaries = new SentenceBoundaries(lexicon, text, pieces, ends);
      int index = 0;
      while (index < pieces.size()) {
        Piece piece = pieces.get(index);
        if (piece.breakBefore() || (tokens.size() > 1 && boundaries.startsUnmarked(index))) {
          close(sentences);
        }
        if (!boundaries.isMark(index)) {
          add(piece);
          index++;
          continue;
        }
        var decision = boundaries.decide(index);
        if (decision.joins()) {
          joinLast(piece);
        } else {
          add(piece);
        }
        index++;
        if (decision.ends()) {
          for (int after = boundaries.afterClosing(index); index < after; index++) {
            add(pieces.get(index));
          }
          close(sentences);
        }
      }
      close(sentences);
    }

    private List<Piece> pieces(Span view) {
      PieceList pieces = new PieceList();
      ChunkSplitter splitter = new ChunkSplitter(lexicon, text, pieces);
      LineBreaks breaks = new LineBreaks(text, view);
      int position = view.start();
      while (position < view.end()) {
        int start = position;
        while (start < view.end() && Characters.isBlank(text.charAt(start))) {
          start++;
        }
        if (breaks.between(position, start)) {
          pieces.breakHere();
        }
        int end = start;
        while (end < view.end() && !Characters.isBlank(text.charAt(end))) {
          end++;
        }
        if (start < end) {
          splitter.split(start, end);
        }
        position = end;
      }
      return pieces.list();
    }

    private void add(Piece piece) {
      tokens.add(token(aligned.toOriginal(new Span(piece.start(), piece.end())), piece.of(text)));
    }

    private void joinLast(Piece mark) {
      TokenSpan word = tokens.remove(tokens.size() - 1);
      Span end = aligned.toOriginal(new Span(mark.start(), mark.end()));
      tokens.add(token(word.span().cover(end), word.form() + mark.of(text)));
    }

    private TokenSpan token(Span span, String form) {
      return new TokenSpan(span, form);
    }

    private void close(List<SentenceSpans> sentences) {
      if (!tokens.isEmpty()) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new SentenceSpans(span, section, tokens));
        tokens.clear();
      }
    }
  }
}
