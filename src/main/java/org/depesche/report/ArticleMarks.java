package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.report.ArticleRecord.Date;
import org.depesche.report.ArticleRecord.Located;
import org.depesche.report.ArticleRecord.Mention;
import org.depesche.report.ArticleRecord.Section;

/** Makes the marks of everything that a record says of its text. */
final class ArticleMarks {

  private static final Set<String> FURNITURE = Set.of("teaser", "boilerplate");

  private final ArticleRecord article;
  private final Corpus corpus;
  private final Messages messages;

  ArticleMarks(ArticleRecord article, Corpus corpus, Messages messages) {
    this.article = article;
    this.corpus = corpus;
    this.messages = messages;
  }

  List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    sections(marks);
    article.quotes().forEach(quote -> marks.add(Mark.of(quote, Mark.QUOTE, "q", Map.of())));
    article.mentions().forEach(mention -> marks.add(mark(mention)));
    article.dates().forEach(date -> marks.add(mark(date)));
    events(marks);
    return marks;
  }

  /** Each section is a block; what lies between two is a gap that is not shown. */
  private void sections(List<Mark> marks) {
    int position = 0;
    boolean titled = false;
    for (var section : article.sections()) {
      gap(marks, position, section.start());
      boolean isTitle = !titled && section.kind().equals("headline");
      titled |= isTitle;
      marks.add(mark(section, isTitle));
      position = section.end();
    }
    gap(marks, position, Integer.MAX_VALUE);
  }

  private static void gap(List<Mark> marks, int start, int end) {
    marks.add(new Mark(start, end, Mark.SECTION, "span", new TreeMap<>(Map.of("class", "gap"))));
  }

  private Mark mark(Section section, boolean isTitle) {
    String furniture = FURNITURE.contains(section.kind()) ? " furniture" : "";
    return Mark.of(
        section,
        Mark.SECTION,
        isTitle ? "h1" : "div",
        Map.of(
            "class",
            "sec " + section.kind() + furniture,
            "data-kind",
            messages.label("section", section.kind())));
  }

  private Mark mark(Mention mention) {
    String type = mention.type().toLowerCase(Locale.ROOT);
    var entity = mention.entity().flatMap(article::entity);
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("class", "name " + type + " " + mention.kind());
    attributes.put("data-type", type);
    String label = messages.label("entity", mention.type());
    if (entity.isEmpty()) {
      attributes.put("title", label);
      return Mark.of(mention, Mark.NAME, "span", attributes);
    }
    attributes.put("title", label + ": " + entity.get().name());
    attributes.put("data-e", entity.get().id());
    corpus.entity(entity.get()).ifPresent(e -> attributes.put("href", "../" + e.path()));
    return Mark.of(mention, Mark.NAME, "a", attributes);
  }

  private Mark mark(Date date) {
    String value = valueOf(date);
    return Mark.of(
        date,
        Mark.DATE,
        "time",
        Map.of("class", "date", "tabindex", "0", "data-tip", value, "aria-description", value));
  }

  /** Returns the value with what it takes to read it: {@code 2019-02 END}. */
  static String valueOf(Date date) {
    return date.value() + date.mod().map(mod -> " " + mod).orElse("");
  }

  /** Words that several events share carry them all. */
  private void events(List<Mark> marks) {
    Map<List<Integer>, List<String>> places = new LinkedHashMap<>();
    for (var event : article.events()) {
      event.trigger().parts().forEach(part -> put(places, part, event.id() + ":trigger"));
      event
          .roles()
          .forEach(role -> role.fillers()
              .forEach(filler -> put(places, filler, event.id() + ":" + role.name())));
      event.time().stream()
          .flatMap(id -> article.date(id).stream())
          .forEach(date -> put(places, date, event.id() + ":time"));
    }
    places.forEach((place, parts) -> marks.add(mark(place, parts)));
    marks.sort(Comparator.comparingInt(Mark::start));
  }

  private static void put(Map<List<Integer>, List<String>> places, Located place, String part) {
    places
        .computeIfAbsent(List.of(place.start(), place.end()), p -> new ArrayList<>())
        .add(part);
  }

  private static Mark mark(List<Integer> place, List<String> parts) {
    boolean isTrigger = parts.stream().anyMatch(part -> part.endsWith(":trigger"));
    var attributes = new TreeMap<String, String>();
    attributes.put("class", isTrigger ? "ev trigger" : "ev");
    attributes.put("data-v", String.join(" ", parts));
    return new Mark(place.get(0), place.get(1), Mark.EVENT, "span", attributes);
  }
}
