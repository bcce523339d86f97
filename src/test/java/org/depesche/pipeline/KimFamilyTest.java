package org.depesche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.document.Analysis;
import org.depesche.document.Entity;
import org.depesche.document.MentionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Father and son of one surname stay apart in the article about them, and short names join. */
class KimFamilyTest {

  private static final Path ARTICLE = Path.of("../shared/articles/002_cc06fec6f0d5e8d6.txt");

  private static String surfaces(Analysis analysis, Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .map(mention -> mention.span().of(analysis.article().text()))
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  @Test
  void putsEveryKimPutinAndKoreaWhereItBelongs() throws IOException {
    Assumptions.assumeTrue(Files.exists(ARTICLE), "the article is not here");
    String text = Files.readString(ARTICLE);
    var file = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var analysis = PipelineFactory.load(Optional.empty()).create().analyse(file);
    Map<String, String> found = new TreeMap<>();
    for (Entity entity : analysis.entities()) {
      if (entity.name().matches("Kim .*|.*Putin|.*korea")) {
        found.put(entity.name(), surfaces(analysis, entity));
      }
    }
    Map<String, String> expected = new TreeMap<>(Map.of(
        "Kim Jong Il", "[Kim Jong Il]",
        "Kim Jong Un", "[Kim, Kim Jong Un, Kims]",
        "Nordkorea", "[Nordkorea, Nordkoreas]",
        "Wladimir Putin", "[Putin, Putins, Wladimir Putin]"));
    assertEquals(expected, found);
  }
}
