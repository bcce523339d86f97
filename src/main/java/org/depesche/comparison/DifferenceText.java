package org.depesche.comparison;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.depesche.comparison.Change.Kind;

/** Tells differences to a reader: a line for each, {@code -} gone, {@code +} new, {@code ~} changed. */
public final class DifferenceText implements DifferenceSink {

  private static final String ROW = "%-14s %8s %8s %8s %8s";

  private final Consumer<String> lines;

  /** Makes a sink that sends its lines somewhere. */
  public DifferenceText(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void alone(String article, boolean inNew) {
    lines.accept((inNew ? "+ " : "- ") + article);
    lines.accept("");
  }

  @Override
  public void differs(String article, List<Change> changes) {
    lines.accept(article);
    changes.forEach(change -> lines.accept("  " + line(change)));
    lines.accept("");
  }

  private static String line(Change change) {
    var item = change.item();
    String where = change.list().equals("article")
        ? "article"
        : change.list() + " " + item.start() + " \"" + item.label() + "\"";
    return switch (change.kind()) {
      case GONE -> "- " + where + " " + told(item);
      case NEW -> "+ " + where + " " + told(item);
      case CHANGED -> "~ " + where + " " + fields(change);
    };
  }

  private static String told(Item item) {
    return item.type()
        + item.fields().entrySet().stream()
            .skip(1)
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> " " + field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining());
  }

  private static String fields(Change change) {
    return change.fields().stream()
        .map(field -> field.name() + ": " + shown(field.before()) + " -> " + shown(field.after()))
        .collect(Collectors.joining("; "));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : value;
  }

  @Override
  public void sum(DifferenceTotals totals) {
    lines.accept(String.format(
        Locale.ROOT,
        "articles: %d in both, %d of them differ; %d gone, %d new",
        totals.both(),
        totals.differing(),
        totals.onlyOld(),
        totals.onlyNew()));
    lines.accept("");
    lines.accept(String.format(Locale.ROOT, ROW, "in both", "gone", "new", "changed", "same"));
    totals.lists().forEach((list, counts) -> lines.accept(row(list, counts)));
    totals.eventTypes().forEach((type, counts) -> lines.accept(row("  " + type, counts)));
    if (!totals.fields().isEmpty()) {
      lines.accept("");
      lines.accept("fields that changed: "
          + totals.fields().entrySet().stream()
              .map(field -> field.getKey() + " " + field.getValue())
              .collect(Collectors.joining(", ")));
    }
  }

  private static String row(String name, DifferenceTotals.Counts counts) {
    return String.format(
            Locale.ROOT,
            ROW,
            name,
            counts.get(Kind.GONE),
            counts.get(Kind.NEW),
            counts.get(Kind.CHANGED),
            name.startsWith(" ") ? "" : String.valueOf(counts.same()))
        .stripTrailing();
  }
}
