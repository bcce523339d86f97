package org.depesche.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;
import org.depesche.zoning.ArticleZoner;
import org.depesche.zoning.ZoningRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionScoreTest {
  @Test
  void countsCharactersThatAreNotBlank() {
    var page = SectionPage.marked("a", "⟦headline⟧Ab c\n\n⟦body⟧de f.");
    assertEquals("Ab c\n\nde f.", page.text());
    var score = new SectionScore();
    score.add(page, List.of(new Section(SectionKind.HEADLINE, new Span(0, 8))));
    assertEquals(3 / 7.0, score.accuracy(), 1e-9);
    assertEquals(List.of("a\tbody\theadline\tde", "a\tbody\t-\tf."), score.errors());
  }

  @ParameterizedTest
  @CsvSource({"held, 0.95", "open, 0.95"})
  void pagesAreZonedWell(String folder, double least) throws IOException, URISyntaxException {
    var zoner = new ArticleZoner(ZoningRules.load());
    var score = new SectionScore();
    Path pages = Path.of(Objects.requireNonNull(ArticleZoner.class.getResource("pages/" + folder))
        .toURI());
    for (var page : SectionPage.readAll(pages, pages)) {
      score.add(page, zoner.zone(SectionScore.fileOf(page)).sections());
    }
    assertTrue(score.accuracy() >= least, () -> String.join("\n", score.errors()));
  }
}
