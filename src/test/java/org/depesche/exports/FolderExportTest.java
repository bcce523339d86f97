package org.depesche.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import opennlp.tools.formats.conllu.ConlluStream;
import opennlp.tools.util.MarkableFileInputStreamFactory;
import org.apache.commons.csv.CSVFormat;
import org.depesche.records.GoldenFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderExportTest {

  private static final String ID = "006_45d72d72b9adf614";

  @TempDir
  Path folder;

  private GoldenFolder golden;
  private Path target;

  @BeforeEach
  void fill() throws IOException {
    golden = new GoldenFolder(folder.resolve("out"));
    target = folder.resolve("export");
    var record = golden.record(ID);
    // a character of two UTF-16 units at the start: offsets in code points stay, others move by one
    String text = record.get("text").asText();
    golden.put(record.put("text", "\uD83D\uDE00" + text.substring(1)));
  }

  private String export(ExportFormat format, boolean withText, boolean utf16, String suffix)
      throws IOException {
    new FolderExport(golden.out(), new ExportOptions(withText, utf16, false)).write(format, target);
    return Files.readString(target.resolve(ID + suffix), UTF_8);
  }

  private String text() throws IOException {
    return golden.record(ID).get("text").asText();
  }

  private static String slice(String text, int start, int end, boolean utf16) {
    return utf16
        ? text.substring(start, end)
        : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void writesBratMarksThatReadAsTheTextDoes(boolean utf16) throws IOException {
    var lines = export(ExportFormat.BRAT, true, utf16, ".ann").lines().toList();
    String text = Files.readString(target.resolve(ID + ".txt"), UTF_8);
    assertEquals(text(), text);
    int marks = 0;
    for (var line : lines) {
      if (line.startsWith("T")) {
        String[] columns = line.split("\t");
        String places = columns[1].substring(columns[1].indexOf(' ') + 1);
        String words = Stream.of(places.split(";"))
            .map(place -> place.split(" "))
            .map(p -> slice(text, Integer.parseInt(p[0]), Integer.parseInt(p[1]), utf16))
            .collect(Collectors.joining(" "));
        assertEquals(columns[2], words);
        marks++;
      }
    }
    assertTrue(marks > 10);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("E3\tCEREMONY:T")), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("\t2019-12-10")), lines.toString());
  }

  @Test
  void writesBratByItsGrammar() throws IOException {
    export(ExportFormat.BRAT, true, false, ".ann");
    int read = 0;
    for (var entry : golden.entries()) {
      String annotations = Files.readString(target.resolve(entry.id() + ".ann"), UTF_8);
      String text = Files.readString(target.resolve(entry.id() + ".txt"), UTF_8);
      int length = text.codePointCount(0, text.length());
      read += new BratReader(annotations, length).read().size();
    }
    assertTrue(read > 100);
  }

  @Test
  void leavesTheTextOutOfBratIfAsked() throws IOException {
    export(ExportFormat.BRAT, false, false, ".ann");
    assertFalse(Files.exists(target.resolve(ID + ".txt")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void writesWebAnnotationsWhosePositionsAndQuotesAgree(boolean utf16) throws IOException {
    var page =
        new ObjectMapper().readTree(export(ExportFormat.WEBANNOTATION, true, utf16, ".jsonld"));
    assertEquals("http://www.w3.org/ns/anno.jsonld", page.get("@context").asText());
    assertEquals("AnnotationPage", page.get("type").asText());
    var record = golden.record(ID);
    assertEquals(
        record.get("mentions").size()
            + record.get("dates").size()
            + record.get("events").size(),
        page.get("items").size());
    for (var item : page.get("items")) {
      for (var place : item.get("target")) {
        var position = place.at("/selector/0");
        var quote = place.at("/selector/1");
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertEquals(quote.get("exact").asText(), slice(text(), start, end, utf16));
        String around = quote.get("prefix").asText()
            + quote.get("exact").asText()
            + quote.get("suffix").asText();
        assertTrue(text().contains(around), around);
      }
    }
  }

  @Test
  void quotesNothingWithoutText() throws IOException {
    assertFalse(
        export(ExportFormat.WEBANNOTATION, false, false, ".jsonld").contains("TextQuoteSelector"));
  }

  @Test
  void writesTimemlWhoseTextIsTheArticles() throws Exception {
    export(ExportFormat.TIMEML, true, false, ".tml");
    var document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(target.resolve(ID + ".tml").toFile());
    assertEquals(text(), document.getElementsByTagName("TEXT").item(0).getTextContent());
    var timexes = document.getElementsByTagName("TIMEX3");
    var dates = golden.record(ID).get("dates");
    assertEquals(1 + dates.size(), timexes.getLength());
    for (int i = 0; i < dates.size(); i++) {
      assertEquals(dates.get(i).get("text").asText(), timexes.item(i + 1).getTextContent());
      assertEquals(
          dates.get(i).get("value").asText(),
          timexes.item(i + 1).getAttributes().getNamedItem("value").getTextContent());
    }
    assertEquals(
        document.getElementsByTagName("EVENT").getLength(),
        document.getElementsByTagName("MAKEINSTANCE").getLength());
  }

  @Test
  void escapesWhatXmlDoesNotAllow() {
    assertEquals(
        "a&lt;b&amp;\uFFFD&#13;\n\uFFFD😀", TimemlExporter.escaped("a<b&\u0000\r\n\uD83D😀"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesConlluThatOpenNlpReads(boolean withText) throws IOException {
    export(ExportFormat.CONLLU, withText, false, ".conllu");
    var file = target.resolve(ID + ".conllu").toFile();
    List<String> forms = new ArrayList<>();
    int sentences = 0;
    try (var stream = new ConlluStream(new MarkableFileInputStreamFactory(file))) {
      for (var sentence = stream.read(); sentence != null; sentence = stream.read()) {
        sentences++;
        sentence.getWordLines().forEach(line -> forms.add(line.getForm()));
        var roots =
            sentence.getWordLines().stream().filter(line -> line.getHead().equals("0"));
        assertEquals(1, roots.count());
      }
    }
    assertEquals(golden.record(ID).get("sentences").size(), sentences);
    assertEquals(withText, forms.contains("bekommt"));
    assertEquals(!withText, forms.stream().allMatch("_"::equals));
  }

  @Test
  void writesPloverEventsThatHappened() throws IOException {
    new FolderExport(golden.out(), new ExportOptions(true, false, false))
        .write(ExportFormat.PLOVER, target);
    var format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(target.resolve("plover.csv"), UTF_8))) {
      var rows = parser.getRecords();
      assertFalse(rows.isEmpty());
      for (var row : rows) {
        String[] id = row.get("Event ID").split("#");
        var event =
            golden.record(id[0]).get("events").get(Integer.parseInt(id[1].substring(1)) - 1);
        assertEquals("plover", event.get("scheme").asText());
        assertEquals("occurred", event.get("status").asText());
        assertEquals(row.get("Event Type"), event.get("type").asText());
        assertTrue(row.get("Quad Code").matches("Q[1-4]_(VERBAL|MATERIAL)_(COOP|CONFLICT)"));
      }
    }
  }

  @Test
  void leavesNearCopiesOutOnRequest() throws IOException {
    var copy = golden.record(ID);
    copy.put("id", "zz_copy");
    ((ObjectNode) copy.get("source")).put("path", "zz_copy.txt");
    golden.put(copy);
    int all = golden.entries().size();
    for (boolean unique : new boolean[] {false, true}) {
      var export = new FolderExport(golden.out(), new ExportOptions(true, false, unique));
      assertEquals(unique ? all - 1 : all, export.write(ExportFormat.BRAT, target));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void refusesTheOutputFolderAsTarget(ExportFormat format) {
    var export = new FolderExport(golden.out(), new ExportOptions(true, false, false));
    assertThrows(
        IllegalArgumentException.class, () -> export.write(format, golden.out().folder()));
  }

  @Test
  void refusesTimemlWithoutText() {
    var export = new FolderExport(golden.out(), new ExportOptions(false, false, false));
    assertThrows(IllegalArgumentException.class, () -> export.write(ExportFormat.TIMEML, target));
  }
}
