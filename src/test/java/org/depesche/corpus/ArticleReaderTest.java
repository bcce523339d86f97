package org.depesche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depesche.document.SourceFile;
import org.depesche.document.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  @TempDir
  Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    write("a/7_x.txt", "Der Zug entgleiste.");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
  }

  private SourceFile read(String path) throws UnreadableArticleException {
    var reader = new ArticleReader(100);
    return reader.decode(reader.load(new ArticleFile(folder.resolve(path), folder, path)));
  }

  private static List<String> codes(SourceFile file) {
    return file.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void knowsPathNumberHashAndText() throws UnreadableArticleException {
    var file = read("a/7_x.txt");
    assertEquals("a/7_x", file.id());
    assertEquals(7, file.number().orElseThrow());
    assertEquals("Der Zug entgleiste.", file.text());
    assertEquals(19, file.bytes());
    assertEquals(64, file.sha256().length());
    assertEquals(Optional.empty(), file.sidecar().published());
  }

  @Test
  void takesTheRowOfTheNearestTable() throws Exception {
    write("meta.csv", "path,date,url,title\na/7_x.txt,2019-04-26,https://example.org/7,Zug\n");
    assertEquals(
        "2019-04-26",
        read("a/7_x.txt").sidecar().published().orElseThrow().value().orElseThrow());
    write(
        "a/meta.csv", "\uFEFFpath,date,url,title\r\n7_x.txt,2020-01-02,,\"Zug, \"\"neu\"\"\"\r\n");
    var sidecar = read("a/7_x.txt").sidecar();
    assertEquals("2020-01-02", sidecar.published().orElseThrow().value().orElseThrow());
    assertEquals(Optional.of("Zug, \"neu\""), sidecar.title());
    assertEquals(Optional.empty(), sidecar.url());
  }

  @Test
  void prefersTheFileOfItsOwn() throws Exception {
    write("meta.csv", "path,date\na/7_x.txt,2019-04-26\n");
    write("a/7_x.meta.json", "{\"date\": \"2021-07-15T06:30:00+02:00\", \"title\": \"Zug\"}");
    var published = read("a/7_x.txt").sidecar().published().orElseThrow();
    assertEquals(Optional.of("2021-07-15T06:30:00+02:00"), published.value());
  }

  @Test
  void warnsOfASidecarThatIsBrokenAndKeepsTheArticle() throws Exception {
    write("a/7_x.meta.json", "{\"date\": ");
    assertEquals(List.of("SIDECAR-UNREADABLE"), codes(read("a/7_x.txt")));
    write("a/7_x.meta.json", "{\"date\": \"gestern\"}");
    assertEquals(List.of("SIDECAR-DATE"), codes(read("a/7_x.txt")));
    Files.delete(folder.resolve("a/7_x.meta.json"));
    write("a/meta.csv", "name,when\nx,y\n");
    assertEquals(List.of("SIDECAR-UNREADABLE"), codes(read("a/7_x.txt")));
  }

  @Test
  void refusesWhatIsTooLargeOrNoFile() throws IOException {
    write("b.txt", "x".repeat(101));
    assertEquals(
        "INPUT-TOO-LARGE",
        assertThrows(UnreadableArticleException.class, () -> read("b.txt")).code());
    assertEquals(
        "INPUT-NOT-A-FILE",
        assertThrows(UnreadableArticleException.class, () -> read("a")).code());
  }

  @Test
  void tellsWhatIsGoneFromWhatIsNoFile() {
    assertEquals(
        "INPUT-GONE",
        assertThrows(UnreadableArticleException.class, () -> read("weg.txt")).code());
  }

  @Test
  void hashesTheSidecarWithTheInput() throws Exception {
    var reader = new ArticleReader(100);
    var article = new ArticleFile(folder.resolve("a/7_x.txt"), folder, "a/7_x.txt");
    String before = reader.load(article).inputHash();
    assertEquals(before, new ArticleReader(100).load(article).inputHash());
    write("meta.csv", "path,date\na/7_x.txt,2019-04-26\n");
    assertTrue(!before.equals(new ArticleReader(100).load(article).inputHash()));
  }
}
