package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.corpus.ArticleReader;
import org.depesche.corpus.CorpusWalker;
import org.depesche.document.EventType;
import org.depesche.document.Sha256;
import org.depesche.document.SourceFile;
import org.depesche.formats.LabelledSentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {

  private static final String TEXT =
      "Treffen in Oslo\n\n😀 Norwegens Ministerin Kari Nordmann traf gestern den EU-Vertreter.\n";

  @TempDir
  private Path folder;

  private SourceFile article;

  @BeforeEach
  void writeArticle() throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("000_a.txt"), TEXT);
    var reader = new ArticleReader(ArticleReader.DEFAULT_MAX_BYTES);
    article = reader.decode(reader.load(new CorpusWalker().find(List.of(texts)).get(0)));
  }

  /** Returns the annotation of the text; offsets count code points, so the smiley counts one. */
  private static String annotation(String hash) {
    return """
        {"id":"000_a","text_sha256":"%s","mentions":[\
        {"entity":"e1","type":"LOC","kind":"name","start":11,"end":15},\
        {"entity":"e2","type":"LOC","kind":"derived","start":19,"end":28},\
        {"entity":"e3","type":"PER","kind":"name","start":40,"end":53},\
        {"entity":"e3","type":"PER","kind":"nominal","start":29,"end":39},\
        {"entity":"e4","type":"ORG","kind":"part","start":71,"end":83}],\
        "dates":[{"id":"t1","start":59,"end":66}],\
        "events":[{"type":"CONSULT","trigger":{"parts":[[54,58]]},"status":"occurred","polarity":"positive",\
        "source":"author",\
        "actor":["e3"],"recipient":["e4"],"location":[],"destination":[],"time":["t1"]}]}
        """.formatted(hash).strip();
  }

  @Test
  void readsFoldersAndFilesOfLines() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), annotation(Sha256.of(TEXT)) + "\n");
    Path files = Files.createDirectory(folder.resolve("files"));
    Files.writeString(files.resolve("000_a.json"), annotation(Sha256.of(TEXT)));
    for (Path source : List.of(lines, files)) {
      var gold = Annotations.read(List.of(source)).of(article).orElseThrow();
      assertEquals(4, gold.names().size());
      var event = gold.events().get(0);
      assertEquals(EventType.CONSULT, event.type());
      assertEquals("traf", event.trigger().get(0).of(TEXT));
      assertEquals("Kari Nordmann", event.fillers().get(0).get(0).get(0).of(TEXT));
    }
  }

  @Test
  void refusesTheAnnotationOfAnotherText() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), annotation(Sha256.of("other")));
    var annotations = Annotations.read(List.of(lines));
    assertThrows(IOException.class, () -> annotations.of(article));
  }

  @Test
  void labelsTheTokensOfTheSentences() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), annotation(Sha256.of(TEXT)));
    var annotated = new AnnotatedSentences(List.of(article), Annotations.read(List.of(lines)));
    var labels = annotated.sentences().stream()
        .flatMap(s -> s.labels().stream()
            .map(l -> l.name() + " " + String.join(" ", s.tokens().subList(l.start(), l.end()))))
        .toList();
    assertEquals(
        List.of("LOC Oslo", "LOCderiv Norwegens", "PER Kari Nordmann", "ORGpart EU-Vertreter"),
        labels);
    List<LabelledSentence> sentences = annotated.sentences();
    assertEquals(sentences.size(), annotated.tagged().size());
    assertTrue(sentences.size() >= 2);
  }
}
