package org.depesche.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Span;
import org.junit.jupiter.api.Test;

/** Scores the resolver on gold mentions; skipped where the development data is missing. */
class GoldCoreferenceTest {

  private static final Path SHARED = Path.of("../shared");
  private static final EntityResolver RESOLVER = CorefModels.load().resolver();

  private record Gold(MarkedText text, Map<Span, String> entities) {}

  private static List<Gold> gold(String gold, String articles) throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no development data in ../shared");
    List<Gold> all = new ArrayList<>();
    try (var files = Files.list(SHARED.resolve(gold))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", ".txt");
        String text = Files.readString(SHARED.resolve(articles).resolve(name));
        all.add(gold(new ObjectMapper().readTree(file.toFile()), text.replaceFirst("^\ufeff", "")));
      }
    }
    return all;
  }

  private static Gold gold(JsonNode json, String text) {
    List<Mention> mentions = new ArrayList<>();
    Map<Span, String> entities = new HashMap<>();
    for (JsonNode node : json.get("mentions")) {
      if (!node.get("type").asText().equals("NOM")) {
        Span span = new Span(
            text.offsetByCodePoints(0, node.get("start").asInt()),
            text.offsetByCodePoints(0, node.get("end").asInt()));
        EntityType type = EntityType.valueOf(node.get("type").asText());
        MentionKind kind = MentionKind.valueOf(node.get("kind").asText().toUpperCase(Locale.ROOT));
        mentions.add(new Mention(span, type, kind, 1, "gold"));
        if (kind == MentionKind.NAME && type != EntityType.MISC) {
          entities.put(span, node.get("entity").asText());
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Gold(new MarkedText(text, mentions), entities);
  }

  private static Map<Span, Entity> resolve(Gold gold) {
    Map<Span, Entity> found = new HashMap<>();
    var trees = gold.text().trees();
    for (Entity entity :
        RESOLVER.resolve(gold.text().article(), trees, gold.text().mentions())) {
      entity.mentions().forEach(mention -> found.put(mention.span(), entity));
    }
    return found;
  }

  /** Sums of precision and recall over the mentions, and their number (B-cubed). */
  private static double[] score(Gold gold) {
    Map<Span, Entity> found = resolve(gold);
    double[] sums = new double[3];
    for (Span span : gold.entities().keySet()) {
      double both = 0;
      double same = 0;
      double joined = 0;
      for (Span other : gold.entities().keySet()) {
        boolean right = gold.entities().get(span).equals(gold.entities().get(other));
        boolean told = found.get(span).equals(found.get(other));
        both += right && told ? 1 : 0;
        same += right ? 1 : 0;
        joined += told ? 1 : 0;
      }
      sums[0] += both / joined;
      sums[1] += both / same;
      sums[2]++;
    }
    return sums;
  }

  @Test
  void joinsGoldNamesOfTheDevelopmentArticles() throws IOException {
    double[] total = new double[3];
    for (Gold article : gold("gold/wikinews", "data/news/wikinews")) {
      double[] sums = score(article);
      for (int i = 0; i < total.length; i++) {
        total[i] += sums[i];
      }
    }
    double precision = total[0] / total[2];
    double recall = total[1] / total[2];
    double f1 = 2 * precision * recall / (precision + recall);
    assertTrue(f1 >= 0.97, () -> "B-cubed F1 " + f1);
  }

  @Test
  void keepsTheFourKimsAndTheTwoKoreasApart() throws IOException {
    for (Gold article : gold("gold/articles", "articles")) {
      Map<Span, Entity> found = resolve(article);
      article.entities().keySet().stream()
          .sorted()
          .forEach(span -> check(span.of(article.text().text()), found.get(span)));
    }
  }

  private static void check(String surface, Entity entity) {
    String name = entity.name().replace('-', ' ').toLowerCase(Locale.GERMAN);
    switch (surface) {
      case "Kim", "Kims", "Kim Jong Un", "Kim Jong-un", "Kim Jong Uns" ->
        assertEquals("kim jong un", name, surface);
      case "Kim Jong Il", "Kim Jong-il" -> assertEquals("kim jong il", name, surface);
      case "Kim Dae-jung" -> assertEquals("kim dae jung", name, surface);
      case "Seyoon Kim" -> assertEquals("seyoon kim", name, surface);
      case "Putin", "Putins", "Wladimir Putin" -> assertEquals("wladimir putin", name, surface);
      case "Nordkorea", "Nordkoreas", "DVRK" -> assertEquals("nordkorea", name, surface);
      case "Südkorea", "Südkoreas" -> assertEquals("südkorea", name, surface);
      default -> assertTrue(!name.isBlank(), surface);
    }
  }
}
