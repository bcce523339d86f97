package org.depesche.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.document.Analysis;
import org.depesche.document.Sha256;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.events.EventVocabulary;
import org.depesche.linking.LinkingModels;
import org.depesche.pipeline.Overlay.Row;
import org.depesche.zoning.ZoningRules;

/** Checks overlays: the form of each entry, entries that stand twice, and the examples. */
public final class OverlayCheck {

  /** What stands before an example, so that it stands in the body of an article. */
  private static final String BEFORE = "Ein Beispiel\n\nDas ist ein Absatz, der vor dem Beispiel"
      + " steht und von nichts handelt, was für die Liste wichtig ist.\n\n";

  private final Overlay overlay;
  private final List<String> problems = new ArrayList<>();

  private OverlayCheck(Overlay overlay) {
    this.overlay = overlay;
  }

  /** Returns what is wrong, a line each, with file and line; empty if nothing is. */
  public static List<String> problems(Overlay overlay) {
    var check = new OverlayCheck(overlay);
    overlay.rows().forEach(check::form);
    check.duplicates();
    if (check.problems.isEmpty()) {
      check.examples();
    }
    return List.copyOf(check.problems);
  }

  private void report(Row row, String problem) {
    problems.add(overlay.name() + ":" + row.line() + ": " + problem);
  }

  private void form(Row row) {
    int columns = overlay.kind().columns();
    if (row.cells().size() > columns) {
      report(row, row.cells().size() + " columns, not " + columns);
      return;
    }
    try {
      switch (overlay.kind()) {
        case EVENTS -> EventVocabulary.check(row.cells());
        case KNOWN -> LinkingModels.check(row.cells());
        case CUES -> ZoningRules.check(row.cells());
      }
    } catch (IllegalArgumentException e) {
      report(row, String.valueOf(e.getMessage()).lines().findFirst().orElse("malformed"));
    }
  }

  private void duplicates() {
    Map<List<String>, Integer> first = new HashMap<>();
    for (var row : overlay.rows()) {
      var cells = row.cells();
      var key = switch (overlay.kind()) {
        case EVENTS -> List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(5));
        case KNOWN -> List.of(cells.get(0));
        case CUES -> List.of(cells.get(1));
      };
      Integer line = first.putIfAbsent(key, row.line());
      if (line != null) {
        report(row, "the same as line " + line);
      }
    }
  }

  private void examples() {
    if (overlay.kind() == Overlay.Kind.CUES) {
      var rules = ZoningRules.load(Overlay.cells(List.of(overlay), Overlay.Kind.CUES));
      overlay.rows().forEach(row -> cue(row, rules));
    } else {
      var pipeline = PipelineFactory.load(Optional.empty(), List.of(overlay)).create();
      overlay.rows().forEach(row -> example(row, pipeline));
    }
  }

  private void cue(Row row, ZoningRules rules) {
    String wanted = row.cells().get(0).toUpperCase(Locale.ROOT);
    String example = row.cells().get(2);
    String found = rules.cue(example).orElse("nothing");
    if (!found.equals(wanted)) {
      report(row, "the example is " + found + ", not " + wanted + ": " + example);
    }
    String counter = row.cells().get(3);
    if (!counter.isEmpty() && rules.cue(counter).filter(wanted::equals).isPresent()) {
      report(row, "the counter-example is " + wanted + ", too: " + counter);
    }
  }

  private void example(Row row, Pipeline pipeline) {
    String example = row.cells().get(overlay.kind().columns() - 1);
    if (example.isBlank()) {
      report(row, "no example");
      return;
    }
    var analysis = pipeline.analyse(article(BEFORE + example + "\n"));
    boolean found = overlay.kind() == Overlay.Kind.EVENTS
        ? hasEvent(analysis, row.cells())
        : hasLink(analysis, row.cells().get(0));
    if (!found) {
      report(row, "not found in the example: " + example);
    }
  }

  private static boolean hasEvent(Analysis analysis, List<String> cells) {
    String rule = cells.get(0) + ":" + cells.get(1).replaceFirst("^=", "") + ":" + cells.get(2);
    return analysis.narrative().events().stream().anyMatch(event -> event.rule().equals(rule));
  }

  private static boolean hasLink(Analysis analysis, String id) {
    return analysis.entities().stream()
        .flatMap(entity -> entity.link().stream())
        .anyMatch(link -> link.id().equals(id));
  }

  private static SourceFile article(String text) {
    return new SourceFile(
        "example",
        "example",
        OptionalLong.empty(),
        Sha256.of(text),
        text.getBytes(StandardCharsets.UTF_8).length,
        StandardCharsets.UTF_8.name(),
        text,
        Sidecar.none(),
        List.of());
  }
}
