package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Anchor;
import org.depesche.document.Span;
import org.depesche.document.Timex;
import org.depesche.document.TimexType;
import org.depesche.formats.TimemlDocument;
import org.depesche.temporal.TimexTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateEvaluationTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void writesCodePointOffsets() throws IOException {
    TimexTagger heute = (article, sentences) -> {
      int start = article.text().indexOf("heute");
      String day = article.published().value().orElse("");
      return List.of(new Timex(
          new Span(start, start + 5),
          TimexType.DATE,
          day,
          Optional.empty(),
          Anchor.published(),
          1,
          "fake"));
    };
    var evaluation = new DateEvaluation(article -> List.of(), spans -> List.of(), heute);
    var document = new TimemlDocument("a.txt", "\n😀 heute", Optional.of("2014-02-18T09:00"));

    assertEquals(1, evaluation.write(List.of(document), folder.resolve("out")));
    assertEquals(
        "[{\"begin\":3,\"end\":8,\"type\":\"DATE\",\"value\":\"2014-02-18\"}]",
        Files.readString(folder.resolve("out").resolve("a.txt.json")));
  }

  @Test
  void leavesThePublicationDateOpenWithoutCreationTime() throws IOException {
    TimexTagger none = (article, sentences) -> {
      assertEquals(Optional.empty(), article.published().value());
      return List.of();
    };
    var evaluation = new DateEvaluation(article -> List.of(), spans -> List.of(), none);
    evaluation.write(List.of(new TimemlDocument("b", "", Optional.empty())), folder);
    assertEquals("[]", Files.readString(folder.resolve("b.json")));
  }
}
