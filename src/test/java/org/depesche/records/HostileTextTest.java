package org.depesche.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.depesche.corpus.TextDecoder;
import org.depesche.corpus.UnreadableArticleException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, the pipeline returns a sound record. */
class HostileTextTest {

  private static final Path CRASH = Path.of("src/test/resources/crash");

  private static final List<String> PIECES = List.of(
      "Der Präsident",
      "Angela Merkel",
      "besuchte",
      "am",
      "26. und 27. April",
      "Berlin",
      ".",
      ",",
      "„",
      "“",
      "»",
      "(",
      ")",
      "lädt",
      "ein",
      "heute",
      "Ende Februar",
      "EU-Gipfel",
      "USA",
      "\n",
      "\n\n",
      "\r\n",
      "\r",
      "\f",
      "\u00A0",
      "\u00AD",
      "\u200B",
      "u\u0308",
      "ß",
      "😀",
      "👩‍👩‍👧",
      "\u202E",
      "ſ",
      "Foto: dpa",
      "(APA/AFP)",
      "31.02.2019",
      "99999",
      "1.234,56",
      "sei",
      "habe",
      "wird",
      "nicht",
      "dass",
      "&amp;",
      "Ã¤",
      "www.example.org/a?b=c",
      "İ",
      "x".repeat(400));

  private static Records records;

  @BeforeAll
  static void load() {
    records = new Records();
  }

  static Stream<Path> crashFiles() throws IOException {
    try (var files = Files.list(CRASH)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @Test
  void hasCrashFiles() throws IOException {
    assertFalse(crashFiles().toList().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("crashFiles")
  void survivesWhatOnceBrokeAStage(Path file) throws IOException {
    try {
      String text = new TextDecoder().decode(Files.readAllBytes(file)).text();
      Records.check(records.write("0_crash.txt", text), file.toString());
    } catch (UnreadableArticleException e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", ".", "\n", "a", "„", "😀", "\u0308", "1", "\uFEFF", "\u00AD", "-", "x'", "Dr."
      })
  void survivesNextToNothing(String text) {
    Records.check(records.write("0_next-to-nothing.txt", text), text);
  }

  @Test
  void survivesRandomText() {
    var random = new Random(20190426);
    for (int i = 0; i < 150; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      Records.check(records.write("0_random.txt", text.toString()), i + ": " + text);
    }
  }

  @Test
  void forgetsOneArticleBeforeTheNext() {
    String text = "Wien (APA) – Maria Huber besuchte gestern Graz. Huber traf dort Karl Gruber.";
    byte[] first = records.write("1_a.txt", text);
    records.write(
        "2_b.txt", "Karl Huber, die Firma Graz AG und Maria Wien trafen sich vor zwei Monaten.");
    assertArrayEquals(first, records.write("1_a.txt", text));
  }
}
