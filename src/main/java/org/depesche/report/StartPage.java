package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.report.RunFacts.Failed;

/**
 * The start page.
 *
 * @param figures what was found, in numbers
 * @param tops the most mentioned people, places and organisations
 * @param types the types of events, the most frequent first
 * @param chart events over time
 * @param chartTitle what the chart shows
 * @param run what the last run did
 * @param changes what there was before it
 * @param latest the newest articles
 */
record StartPage(
    List<Figure> figures,
    List<Top> tops,
    List<TypeRow> types,
    Chart chart,
    String chartTitle,
    Run run,
    FolderChanges changes,
    List<ArticleList.Row> latest) {

  private static final List<String> FIGURES =
      List.of("articles", "sentences", "mentions", "entities", "dates", "events");

  private static final int TOP = 10;
  private static final int LATEST = 12;

  /** A number and what it counts. */
  record Figure(String number, String label) {}

  /** A list of the most mentioned entities of a type. */
  record Top(String type, String label, String path, List<TopRow> rows) {}

  /** An entity and in how many articles it is mentioned; width in percent of the first one's. */
  record TopRow(String name, String path, String number, String width) {}

  /** A type of events and how many there are; width in percent of the most frequent one's. */
  record TypeRow(String label, String path, String tone, String number, String width) {}

  /** What the last run did, and what it changed. */
  record Run(
      String ended,
      List<Figure> status,
      String perArticle,
      String folder,
      List<RateRow> rates,
      List<String> warnings,
      List<Failed> failed) {}

  /** What an average article held, before and now. */
  record RateRow(String label, String before, String now, String change, String trend) {}

  static StartPage of(Corpus corpus, RunFacts facts, Messages messages) {
    var chart = Chart.of(corpus.events(), messages);
    return new StartPage(
        figures(corpus, messages),
        List.of(
            top("PER", corpus, messages),
            top("LOC", corpus, messages),
            top("ORG", corpus, messages)),
        types(corpus, messages),
        chart,
        messages.text("chart_" + chart.unit()),
        run(corpus, facts, messages),
        FolderChanges.of(corpus, facts, messages),
        latest(corpus, messages));
  }

  private static List<Figure> figures(Corpus corpus, Messages messages) {
    List<Figure> figures = new ArrayList<>();
    for (var what : FIGURES) {
      long number = what.equals("entities") ? corpus.entities().size() : corpus.number(what);
      figures.add(figure(what, number, messages));
    }
    if (corpus.number("groups") < corpus.number("articles")) {
      figures.add(1, figure("groups", corpus.number("groups"), messages));
    }
    if (corpus.number("copies") > 0) {
      figures.add(1, figure("copies", corpus.number("copies"), messages));
    }
    return figures;
  }

  private static Figure figure(String what, long number, Messages messages) {
    return new Figure(messages.number(number), messages.text("figure_" + what));
  }

  private static Top top(String type, Corpus corpus, Messages messages) {
    var entities = corpus.entities(type);
    var rows = entities.stream()
        .filter(entity -> entity.telling() > 0)
        .limit(TOP)
        .map(entity -> new TopRow(
            entity.name(),
            entity.path(),
            messages.number(entity.telling()),
            width(entity.telling(), entities.get(0).telling())))
        .toList();
    return new Top(type, messages.text("top_" + type), EntityList.path(type, 0), rows);
  }

  private static String width(int number, int most) {
    return Chart.percent(number / (double) Math.max(1, most));
  }

  private static List<TypeRow> types(Corpus corpus, Messages messages) {
    var types = corpus.eventsByType();
    int most = types.values().stream().mapToInt(List::size).max().orElse(1);
    return types.entrySet().stream()
        .sorted(Comparator.comparingInt(type -> -type.getValue().size()))
        .map(type -> new TypeRow(
            messages.label("type", type.getKey()),
            EventViews.typePath(type.getKey()),
            Tone.of(type.getKey()).cssClass(),
            messages.number(type.getValue().size()),
            width(type.getValue().size(), most)))
        .toList();
  }

  private static List<ArticleList.Row> latest(Corpus corpus, Messages messages) {
    var newest = corpus.counted().stream()
        .sorted(Comparator.comparing(ArticleEntry::day).reversed())
        .limit(LATEST)
        .toList();
    return ArticleList.rows(newest, messages);
  }

  private static Run run(Corpus corpus, RunFacts facts, Messages messages) {
    List<Figure> status = new ArrayList<>();
    for (var name : List.of(
        "analysed", "unchanged", "reused", "failed", "failed_before", "pruned", "vanished")) {
      if (facts.status(name) > 0) {
        status.add(new Figure(messages.number(facts.status(name)), messages.text("run_" + name)));
      }
    }
    var rates = facts.rates().stream().map(rate -> rate(rate, messages)).toList();
    return new Run(
        facts.ended().orElse(""),
        status,
        messages.text(facts.isUnique() ? "run_per_unique_article" : "run_per_article"),
        messages.text(corpus.isUnique() ? "run_unique_folder" : "run_folder"),
        rates,
        facts.warnings(),
        facts.failed());
  }

  private static RateRow rate(RunFacts.Rate rate, Messages messages) {
    double before = rate.before().orElse(rate.now());
    double change = before == 0 ? 0 : Math.rint(1000 * (rate.now() - before) / before) / 10;
    String sign = change > 0 ? "+" : "";
    return new RateRow(
        messages.text("figure_" + rate.name()),
        rate.before().isPresent() ? messages.decimal(before) : "–",
        messages.decimal(rate.now()),
        rate.before().isPresent() ? sign + messages.decimal(change) + " %" : "–",
        change > 0 ? "up" : change < 0 ? "down" : "same");
  }
}
