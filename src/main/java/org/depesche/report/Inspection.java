package org.depesche.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.report.ArticleRecord.Date;
import org.depesche.report.ArticleRecord.Event;
import org.depesche.report.ArticleRecord.Filler;
import org.depesche.report.ArticleRecord.Mention;
import org.depesche.report.StyledText.Range;

/** One record as lines for the terminal: its text with names, dates and events marked. */
public final class Inspection {

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final Map<String, String> COLOURS =
      Map.of("PER", "33", "LOC", "32", "ORG", "94", "MISC", "35");
  private static final String DATE_COLOUR = "36;4";
  private static final String EVENT_COLOUR = "1;31";
  private static final Set<String> FURNITURE = Set.of("teaser", "boilerplate");

  private final ArticleRecord article;
  private final boolean colour;

  private Inspection(ArticleRecord article, boolean colour) {
    this.article = article;
    this.colour = colour;
  }

  /**
   * Reads a record.
   *
   * @param record the record, UTF-8
   * @param colour whether the terminal shows colours
   */
  public static Inspection of(byte[] record, boolean colour) throws IOException {
    return new Inspection(RecordReader.read(record), colour);
  }

  /** Returns the whole article: head, text by sections, events. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(head());
    if (article.text().isPresent()) {
      var styled = styled(article.text().get());
      for (var section : article.sections()) {
        lines.add("");
        lines.add(dim("── " + section.kind()));
        lines.addAll(List.of(styled.slice(section.start(), section.end()).split("\n", -1)));
      }
    }
    lines.add("");
    article.events().forEach(event -> lines.add(line(event)));
    return lines;
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>();
    lines.add(bold(plain(article.headline())));
    lines.add(
        dim(plain(article.id()) + " · published " + article.published().value().orElse("?") + " ("
            + article.published().method() + ") · " + article.language().code()));
    article.mainEvent().ifPresent(id -> lines.add(dim("about ") + line(event(id))));
    article.warnings().forEach(w -> lines.add(plain("warning " + w.code() + ": " + w.message())));
    return lines;
  }

  private StyledText styled(String text) {
    List<Range> ranges = new ArrayList<>();
    article.sections().stream()
        .filter(section -> FURNITURE.contains(section.kind()))
        .forEach(section -> ranges.add(new Range(section.start(), section.end(), DIM, "", "")));
    article.mentions().forEach(mention -> ranges.add(range(mention)));
    article.dates().forEach(date -> ranges.add(range(date)));
    for (var event : article.events()) {
      var parts = event.trigger().parts();
      for (int i = 0; i < parts.size(); i++) {
        String after = i + 1 < parts.size() ? "" : dim("[" + event.id() + "]");
        ranges.add(new Range(parts.get(i).start(), parts.get(i).end(), EVENT_COLOUR, "", after));
      }
    }
    return new StyledText(new CodePointText(text), ranges, colour);
  }

  private Range range(Mention mention) {
    String style = COLOURS.getOrDefault(mention.type(), BOLD);
    return colour
        ? new Range(mention.start(), mention.end(), style, "", "")
        : new Range(mention.start(), mention.end(), "", "[", "]" + mention.type());
  }

  private Range range(Date date) {
    String value = dim("⟨" + plain(ArticleMarks.valueOf(date)) + "⟩");
    return new Range(date.start(), date.end(), DATE_COLOUR, "", value);
  }

  /** Returns an event on one line: {@code v1 CONSULT/visit besucht: actor Anna; location Rom}. */
  private String line(Event event) {
    StringBuilder line = new StringBuilder(bold(event.id())).append(' ').append(type(event));
    line.append(' ').append(paint(plain(event.trigger().text()), EVENT_COLOUR));
    event
        .roles()
        .forEach(role -> line.append("; ")
            .append(dim(role.name()))
            .append(' ')
            .append(role.fillers().stream().map(this::name).collect(Collectors.joining(", "))));
    if (!event.time().isEmpty()) {
      line.append("; ").append(dim("time")).append(' ').append(times(event));
    }
    event.sameAs().ifPresent(first -> line.append("; ").append(dim("again")).append(' ' + first));
    return line.append(dim(" " + facts(event))).toString();
  }

  private static String type(Event event) {
    return event.type() + event.mode().map(mode -> "/" + mode).orElse("");
  }

  private static String facts(Event event) {
    String negative = event.polarity().equals("negative") ? ", negative" : "";
    String reported = event.source().equals("reported") ? ", reported" : "";
    return "(" + event.status() + negative + reported + ", " + Math.round(100 * event.confidence())
        + " %)";
  }

  private String name(Filler filler) {
    return filler
        .entity()
        .flatMap(article::entity)
        .map(entity -> paint(plain(entity.name()), COLOURS.getOrDefault(entity.type(), BOLD)))
        .orElse(plain(filler.text()));
  }

  private String times(Event event) {
    return event.time().stream()
        .flatMap(id -> article.date(id).stream())
        .map(date -> plain(date.text() + " = " + ArticleMarks.valueOf(date)))
        .collect(Collectors.joining(", "));
  }

  /** Returns the rule that made an event, such as {@code verb:auf|rufen:REQUEST}. */
  public String rule(String eventId) {
    return event(eventId).rule();
  }

  private Event event(String eventId) {
    return article.events().stream()
        .filter(event -> event.id().equals(eventId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event '" + eventId + "'; there are "
            + article.events().stream().map(Event::id).collect(Collectors.joining(" "))));
  }

  /**
   * Returns which words made an event.
   *
   * @throws IllegalArgumentException if there is no such event
   */
  public List<String> explanation(String eventId) {
    var event = event(eventId);
    List<String> lines = new ArrayList<>();
    lines.add(line(event));
    lines.add("");
    article.text().ifPresent(text -> lines.add(sentence(event, text)));
    lines.add(row("rule", event.rule()));
    lines.add(row(
        "trigger",
        event.trigger().text() + " (base form " + event.trigger().lemma() + ", "
            + event.trigger().parts().stream()
                .map(part -> part.start() + "–" + part.end())
                .collect(Collectors.joining(" and "))
            + ")"));
    event
        .roles()
        .forEach(role -> role.fillers()
            .forEach(filler -> lines.add(row(
                role.name(),
                filler.text() + filler.entity().map(e -> " = " + e).orElse("") + " ("
                    + filler.start() + "–" + filler.end() + ", "
                    + Math.round(100 * filler.confidence()) + " %)"))));
    if (!event.time().isEmpty()) {
      lines.add(row("time", times(event)));
    }
    lines.add(row(
        "facts",
        facts(event)
            + event
                .speaker()
                .flatMap(article::entity)
                .map(e -> " said by " + e.name())
                .orElse("")));
    return lines;
  }

  private String sentence(Event event, String text) {
    int place = event.trigger().parts().stream()
        .mapToInt(ArticleRecord.Part::start)
        .min()
        .orElse(0);
    return article.sentences().stream()
        .filter(sentence -> sentence.start() <= place && place < sentence.end())
        .map(sentence -> styled(text).slice(sentence.start(), sentence.end()) + "\n")
        .findFirst()
        .orElse("");
  }

  private String row(String label, String value) {
    return dim(String.format(java.util.Locale.ROOT, "%-12s", label)) + plain(value);
  }

  private static String plain(String words) {
    return StyledText.harmless(words).replace('\n', ' ');
  }

  private String bold(String words) {
    return paint(words, BOLD);
  }

  private String dim(String words) {
    return paint(words, DIM);
  }

  private String paint(String words, String style) {
    return StyledText.paint(words, style, colour);
  }
}
