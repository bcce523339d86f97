package org.depesche.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.depesche.document.Analysis;
import org.depesche.document.Event;
import org.depesche.document.SectionKind;
import org.depesche.document.SourceFile;
import org.depesche.pipeline.Pipeline;

/**
 * Scores which events are the same, over the pairs of events and by B-cubed, beside two baselines:
 * the same lemma, the same type; and main events beside the first event and the first one of the
 * headline. Events that the gold does not have, and gold that is not found, are left out.
 */
public final class EventCoreferenceEvaluation {

  private final List<GoldTellings> gold;
  private final Map<String, Score> pairs = new TreeMap<>();
  private final Map<String, double[]> cubes = new TreeMap<>();
  private final Map<String, Score> mains = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private EventCoreferenceEvaluation(List<GoldTellings> gold) {
    this.gold = gold;
  }

  /** Reads the gold: tab-separated, {@code #} starts a comment. */
  public static EventCoreferenceEvaluation read(Path gold) throws IOException {
    try (var lines = Files.lines(gold)) {
      return new EventCoreferenceEvaluation(
          lines.filter(line -> !line.startsWith("#")).map(GoldTellings::of).toList());
    }
  }

  /** Analyses the articles of the gold and compares. */
  public void compare(Pipeline pipeline, List<SourceFile> files) {
    Map<String, SourceFile> byId = new HashMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    for (var right : gold) {
      SourceFile file = byId.get(right.article());
      if (file == null || !file.sha256().equals(right.sha256())) {
        throw new IllegalArgumentException("not the article of the gold: " + right.article());
      }
      compare(right, pipeline.analyse(file));
    }
  }

  private void compare(GoldTellings right, Analysis analysis) {
    var events = analysis.narrative().events();
    var places = events.stream().map(event -> place(event, analysis)).toList();
    Map<String, Set<String>> same = new HashMap<>();
    for (var telling : right.events()) {
      Set<String> found = new HashSet<>(telling);
      found.retainAll(places);
      found.forEach(place -> same.put(place, found));
    }
    var grouping = new Grouping(right, places, same);
    count(grouping, "depesche", i -> String.valueOf(events.get(i).sameAs().orElse(i)));
    count(grouping, "same lemma", i -> events.get(i).trigger().lemma());
    count(grouping, "same type", i -> events.get(i).type().name());
    int headed = headed(analysis);
    main(grouping, "depesche", analysis.narrative().mainEvent().orElse(-1));
    main(grouping, "first event", events.isEmpty() ? -1 : 0);
    main(grouping, "first of headline", headed);
  }

  /** An article: its gold, the places of its events, with each those that are the same. */
  private record Grouping(GoldTellings gold, List<String> places, Map<String, Set<String>> same) {}

  private static String place(Event event, Analysis analysis) {
    var parts = event.trigger().parts();
    String text = analysis.article().text();
    int start = parts.get(0).start();
    int end = parts.get(parts.size() - 1).end();
    return text.codePointCount(0, start) + "-" + text.codePointCount(0, end);
  }

  private static int headed(Analysis analysis) {
    var sections = analysis.article().layout().sections();
    var events = analysis.narrative().events();
    for (int i = 0; i < events.size(); i++) {
      var trigger = events.get(i).trigger().parts().get(0);
      if (sections.stream()
          .anyMatch(s -> s.kind() == SectionKind.HEADLINE && s.span().contains(trigger))) {
        return i;
      }
    }
    return -1;
  }

  private void count(Grouping article, String method, IntFunction<String> key) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (int i = 0; i < article.places().size(); i++) {
      if (article.same().containsKey(article.places().get(i))) {
        found
            .computeIfAbsent(key.apply(i), k -> new HashSet<>())
            .add(article.places().get(i));
      }
    }
    String row = article.gold().sample() + "\t" + method;
    for (var group : found.values()) {
      group.forEach(place -> count(row, group, article.same().get(place)));
    }
  }

  /** Counts one event: those found to be the same and those that are. */
  private void count(String row, Set<String> found, Set<String> right) {
    Set<String> both = new HashSet<>(found);
    both.retainAll(right);
    int shared = both.size();
    pairs.merge(
        row, new Score(shared - 1, found.size() - shared, right.size() - shared), Score::plus);
    double[] cube = cubes.computeIfAbsent(row, k -> new double[3]);
    cube[0] += (double) shared / found.size();
    cube[1] += (double) shared / right.size();
    cube[2]++;
  }

  private void main(Grouping article, String method, int index) {
    var right = article.gold().main();
    Optional<String> place =
        index < 0 ? Optional.empty() : Optional.of(article.places().get(index));
    boolean same = place
        .map(article.same()::get)
        .filter(tellings -> right.filter(tellings::contains).isPresent())
        .isPresent();
    boolean isRight = place.equals(right) || same;
    String row = article.gold().sample() + "\t" + method;
    mains.merge(row, isRight ? new Score(1, 0, 0) : new Score(0, 1, 0), Score::plus);
    if (!isRight && method.equals("depesche")) {
      errors.add(article.gold().article() + "\t" + right.orElse("-") + "\t" + place.orElse("-"));
    }
  }

  /** Returns the tables: sample, method, precision, recall, F1 of pairs and of B-cubed; mains. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    pairs.forEach((row, score) -> {
      double[] cube = cubes.get(row);
      double precision = cube[0] / cube[2];
      double recall = cube[1] / cube[2];
      lines.add(String.format(
          Locale.ROOT,
          "%s\tpairs %.3f %.3f %.3f\tB3 %.3f %.3f %.3f",
          row,
          score.precision(),
          score.recall(),
          score.f1(),
          precision,
          recall,
          2 * precision * recall / (precision + recall)));
    });
    mains.forEach((row, score) -> lines.add(String.format(
        Locale.ROOT,
        "%s\tmain event %d of %d",
        row,
        score.truePositives(),
        score.truePositives() + score.falsePositives())));
    return lines;
  }

  /** Returns the wrong main events: article, gold, found. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
