package org.depesche.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depesche.document.Analysis;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Link;
import org.depesche.document.MentionKind;
import org.depesche.document.SourceFile;
import org.depesche.pipeline.Pipeline;

/**
 * Scores countries and links against gold mentions, sample by sample.
 *
 * <ul>
 *   <li>country accuracy: over the places, those without a country among them
 *   <li>country precision of people and organisations: over those that were given one
 *   <li>place accuracy: over the populated places of the gold; an unlinked one is wrong
 *   <li>precision of GeoNames and of Wikidata links: over all mentions that were linked so
 * </ul>
 */
public final class LinkingEvaluation {

  private static final String WIKIDATA = "wikidata";
  private static final String GEONAMES = "geonames";

  private final List<GoldLink> gold;
  private final Map<String, Score> scores = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private LinkingEvaluation(List<GoldLink> gold) {
    this.gold = gold;
  }

  /** Reads the gold: tab-separated, {@code #} starts a comment. */
  public static LinkingEvaluation read(Path gold) throws IOException {
    try (var lines = Files.lines(gold)) {
      return new LinkingEvaluation(
          lines.filter(line -> !line.startsWith("#")).map(GoldLink::of).toList());
    }
  }

  /** Analyses the articles that the gold has mentions of and compares. */
  public void compare(Pipeline pipeline, List<SourceFile> files) {
    Map<String, SourceFile> byId = new HashMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    Map<String, Analysis> analyses = new HashMap<>();
    for (GoldLink link : gold) {
      SourceFile file = byId.get(link.article());
      if (file == null) {
        throw new IllegalArgumentException("no article " + link.article());
      }
      compare(link, analyses.computeIfAbsent(link.article(), id -> pipeline.analyse(file)));
    }
  }

  void compare(GoldLink right, Analysis analysis) {
    Optional<Entity> entity = entity(right, analysis);
    Optional<String> country = entity.flatMap(e -> e.attributes().country());
    Optional<Link> link = entity.flatMap(Entity::link);
    String found =
        country.orElse("-") + " " + link.map(l -> l.id() + " " + l.name()).orElse("-");
    if (right.type() == EntityType.LOC) {
      count(right, "country accuracy", country.equals(right.country()), found);
    } else if (country.isPresent()) {
      count(right, "country precision, PER and ORG", country.equals(right.country()), found);
    }
    if (right.place().isPresent()) {
      boolean known = link.isPresent() && right.isPlace(link.get().id());
      count(right, "place accuracy", known, found);
    }
    link.filter(l -> l.kb().equals(GEONAMES))
        .ifPresent(l -> count(right, "precision of geonames links", right.isPlace(l.id()), found));
    link.filter(l -> l.kb().equals(WIKIDATA))
        .ifPresent(l ->
            count(right, "precision of wikidata links", right.isEntry(l.id(), l.name()), found));
  }

  private static Optional<Entity> entity(GoldLink right, Analysis analysis) {
    String text = analysis.article().text();
    int start = text.offsetByCodePoints(0, right.start());
    int end = text.offsetByCodePoints(start, right.end() - right.start());
    return analysis.entities().stream()
        .filter(entity -> entity.mentions().stream()
            .anyMatch(mention -> mention.kind() == MentionKind.NAME
                && mention.span().start() < end
                && mention.span().end() > start))
        .findFirst();
  }

  private void count(GoldLink right, String measure, boolean isRight, String found) {
    String row = "sample " + right.sample() + "\t" + measure;
    scores.merge(row, isRight ? new Score(1, 0, 0) : new Score(0, 1, 0), Score::plus);
    if (!isRight) {
      errors.add(String.join(
          "\t",
          row,
          right.article(),
          right.surface(),
          right.country().orElse("-") + " " + right.place().orElse("-") + " " + right.name(),
          found));
    }
  }

  /** Returns the table: sample, measure, share, mentions counted. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    scores.forEach((row, score) -> lines.add(String.format(
        Locale.ROOT,
        "%s\t%.3f\t%d",
        row,
        score.precision(),
        score.truePositives() + score.falsePositives())));
    return lines;
  }

  /** Returns what is wrong: sample, measure, article, surface, gold, found. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
