package org.depesche.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depesche.formats.LabelledSentence.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnReaderTest {

  private static final LabelledSentence TOKYO = new LabelledSentence(
      List.of("Tokio", "grüßt", "die", "EU", "."),
      List.of(new Label(0, 1, "LOC"), new Label(3, 4, "ORG")));

  @TempDir
  private Path folder;

  private List<LabelledSentence> read(ColumnFormat format, String text) throws IOException {
    var file = folder.resolve("corpus.tsv");
    Files.writeString(file, text);
    return new ColumnReader(format, name -> name).read(file);
  }

  @Test
  void readsGermEvalFilesWithIndexAndSource() throws IOException {
    String text = """
        #\thttp://example.org\t[2010-01-01]
        1\tTokio\tB-LOC\tO
        2\tgrüßt\tO\tO
        3\tdie\tO\tO
        4\tEU\tB-ORG\tO
        5\t.\tO\tO
        """;
    assertEquals(List.of(TOKYO), read(ColumnFormat.GERMEVAL, text));
  }

  @Test
  void readsGermEvalFilesWithoutIndex() throws IOException {
    String text = "#\tO\tO\n\nTokio\tB-LOC\tO\ngrüßt\tO\tO\ndie\tO\tO\nEU\tB-ORG\tO\n.\tO\tO\n";
    var sentences = read(ColumnFormat.GERMEVAL, text);
    assertEquals(List.of("#"), sentences.get(0).tokens());
    assertEquals(TOKYO, sentences.get(1));
  }

  @Test
  void readsConllFilesWithEitherCoding() throws IOException {
    String text = "-DOCSTART- O\n\nTokio I-LOC\ngrüßt O\ndie O\nEU B-ORG\n. O\n";
    assertEquals(List.of(TOKYO), read(ColumnFormat.CONLL, text));
  }

  @Test
  void keepsNeighboursApart() throws IOException {
    var sentence = read(ColumnFormat.CONLL, "Anna B-PER\nBerta B-PER\nSee I-PER\nRom I-LOC\n")
        .get(0);
    assertEquals(
        List.of(new Label(0, 1, "PER"), new Label(1, 3, "PER"), new Label(3, 4, "LOC")),
        sentence.labels());
  }

  @Test
  void mapsAndDropsClasses() throws IOException {
    var file = folder.resolve("corpus.gz");
    try (var out = new OutputStreamWriter(
        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write("Rom B-location\nheute B-date\n");
    }
    var reader = new ColumnReader(ColumnFormat.CONLL, name -> name.equals("location") ? "LOC" : "");
    assertEquals(List.of(new Label(0, 1, "LOC")), reader.read(file).get(0).labels());
  }
}
