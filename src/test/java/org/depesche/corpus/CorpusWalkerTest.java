package org.depesche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depesche.corpus.FoundFiles.LeftAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusWalkerTest {

  @TempDir
  Path folder;

  private void files(String... names) throws IOException {
    for (var name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Ein Artikel.");
    }
  }

  private InputSelection selection(List<String> include, List<String> exclude) {
    return new InputSelection(
        List.of(folder),
        List.of(),
        Optional.empty(),
        include,
        exclude,
        Optional.empty(),
        Optional.of(folder.resolve("out")));
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(ArticleFile::path).toList();
  }

  private FoundFiles find() throws IOException {
    return new CorpusWalker().find(selection(List.of(), List.of()));
  }

  @Test
  void findsArticlesInNaturalOrder() throws IOException {
    files("10_a.txt", "2_b.html", "1/x.HTM", "1/10.txt", "1/9.txt", "meta.csv", "2_b.meta.json");
    var found = find();
    assertEquals(List.of("1/9.txt", "1/10.txt", "1/x.HTM", "2_b.html", "10_a.txt"), paths(found));
    assertEquals(5 * 12, found.bytes());
    assertEquals(2, found.leftAlone(LeftAlone.OTHER));
  }

  @ParameterizedTest
  @CsvSource({
    ".a.txt, HIDDEN",
    ".#a.txt, HIDDEN",
    "~$a.txt, TEMPORARY",
    "a.tmp.txt, TEMPORARY",
    "a.part.html, TEMPORARY",
    "a.pdf, OTHER",
    "a.txt.swp, OTHER",
    "a.txt~, OTHER",
  })
  void leavesAloneWhatIsNoArticleYet(String name, LeftAlone reason) throws IOException {
    files(name, "b.txt");
    var found = find();
    assertEquals(List.of("b.txt"), paths(found));
    assertEquals(1, found.leftAlone(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "*.txt, b.txt c/d.txt",
    "'*.{md,txt}', a.md b.txt c/d.txt",
    "c/**, c/d.txt c/e.html",
    "**/*.txt, c/d.txt",
  })
  void takesWhatAGlobIncludes(String glob, String expected) throws IOException {
    files("a.md", "b.txt", "c/d.txt", "c/e.html");
    var found = new CorpusWalker().find(selection(List.of(glob), List.of()));
    assertEquals(List.of(expected.split(" ")), paths(found));
  }

  @Test
  void leavesAloneWhatAGlobExcludes() throws IOException {
    files("a.txt", "teaser_b.txt", "alt/c.txt");
    var found = new CorpusWalker().find(selection(List.of(), List.of("teaser_*", "alt/*")));
    assertEquals(List.of("a.txt"), paths(found));
    assertEquals(2, found.leftAlone(LeftAlone.EXCLUDED));
  }

  @Test
  void leavesAloneWhatMayStillGrow() throws IOException {
    files("alt.txt", "neu.txt");
    var limit = Instant.parse("2026-03-01T02:00:00Z");
    Files.setLastModifiedTime(folder.resolve("alt.txt"), FileTime.from(limit.minusSeconds(1)));
    Files.setLastModifiedTime(folder.resolve("neu.txt"), FileTime.from(limit.plusSeconds(1)));
    var found = new CorpusWalker()
        .find(new InputSelection(
            List.of(folder),
            List.of(folder.resolve("neu.txt")),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(limit),
            Optional.empty()));
    assertEquals(List.of("alt.txt"), paths(found));
    assertEquals("neu.txt", found.growing().get(0).path());
  }

  @Test
  void survivesLinksThatLeadBackUp() throws IOException {
    files("a/b/c.txt");
    Files.createSymbolicLink(folder.resolve("a/b/schleife"), folder);
    Files.createSymbolicLink(folder.resolve("a/selbst"), folder.resolve("a/selbst"));
    assertEquals(List.of("a/b/c.txt"), paths(find()));
  }

  @Test
  void followsLinksAndKeepsDanglingArticlesToBeCounted() throws IOException {
    files("fern/a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("fern/a.txt"));
    Files.createSymbolicLink(folder.resolve("tot.txt"), folder.resolve("weg.txt"));
    assertEquals(List.of("b.txt", "fern/a.txt", "tot.txt"), paths(find()));
  }

  @Test
  void leavesTheOutputFolderOut() throws IOException {
    files("a.txt", "out/b.txt");
    assertEquals(List.of("a.txt"), paths(find()));
  }

  @ParameterizedTest
  @CsvSource({"a.txt, a.html", "a.txt, a.error.txt", "run.txt, b.txt", "c/a.txt, c/a.htm"})
  void refusesRecordsThatWouldCollide(String one, String other) throws IOException {
    files(one, other);
    assertThrows(IllegalArgumentException.class, this::find);
  }

  @Test
  void refusesFilesOfOneNameFromTwoFoldersUnlessToldTheirRoot() throws IOException {
    files("x/a.txt", "y/a.txt");
    List<Path> listed = List.of(folder.resolve("x/a.txt"), folder.resolve("y/a.txt"));
    assertThrows(
        IllegalArgumentException.class, () -> new CorpusWalker().find(InputSelection.of(listed)));
    var rooted = new InputSelection(
        List.of(),
        listed,
        Optional.of(folder),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
    assertEquals(List.of("x/a.txt", "y/a.txt"), paths(new CorpusWalker().find(rooted)));
  }

  @Test
  void takesAFileOnceThoughItIsNamedTwice() throws IOException {
    files("a.txt");
    var twice = InputSelection.of(List.of(folder, folder.resolve("a.txt")));
    assertEquals(List.of("a.txt"), paths(new CorpusWalker().find(twice)));
  }

  @Test
  void demandsNamedInputsButKeepsListedOnesToBeCounted() throws IOException {
    Path gone = folder.resolve("weg.txt");
    assertThrows(
        NoSuchFileException.class, () -> new CorpusWalker().find(InputSelection.of(List.of(gone))));
    var listed = new InputSelection(
        List.of(),
        List.of(gone),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
    assertEquals(List.of("weg.txt"), paths(new CorpusWalker().find(listed)));
    assertTrue(new CorpusWalker().find(listed).bytes() == 0);
  }
}
