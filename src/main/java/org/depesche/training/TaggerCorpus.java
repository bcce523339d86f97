package org.depesche.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
import org.depesche.formats.ConlluReader;
import org.depesche.formats.ConlluSentence;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.segmentation.Segmenter;

/**
 * What the part-of-speech model is trained on, in a folder of corpora: the UD German GSD development part, four
 * of five sentences of the HDT subset (every fifth is left for scoring) and the German Wikinews pool.
 */
public record TaggerCorpus(Path data) {

  private static final int HELD_OUT = 5;

  /** Returns the sentences with gold tags. */
  public List<ConlluSentence> treebank() throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    List<ConlluSentence> hamburg =
        ConlluReader.read(data.resolve("treebank/de_hdt-subset-unique.conllu"));
    for (int i = 0; i < hamburg.size(); i++) {
      if (i % HELD_OUT != 0) {
        sentences.add(hamburg.get(i));
      }
    }
    sentences.addAll(ConlluReader.read(data.resolve("treebank/de_gsd-ud-dev.conllu")));
    return sentences;
  }

  /** Returns the sentences of the news texts, as forms. */
  public List<List<String>> text() throws IOException {
    Segmenter segmenter = SegmentationModels.load().segmenter();
    List<List<String>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(data.resolve("news/wikinews"))) {
      List<Path> sorted =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (Path file : sorted) {
        for (SentenceSpans sentence : segmenter.segment(article(Files.readString(file)))) {
          sentences.add(sentence.tokens().stream().map(TokenSpan::form).toList());
        }
      }
    }
    return sentences;
  }

  private static Article article(String text) {
    var source = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var body = new Section(SectionKind.BODY, new Span(0, text.length()));
    var layout = new Layout(Optional.empty(), List.of(body), List.of(), List.of());
    return new Article(source, new Language("de", 1), layout, Published.unknown());
  }
}
