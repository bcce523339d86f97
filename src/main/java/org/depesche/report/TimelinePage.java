package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.report.Pages.PageLink;

/**
 * A page of the timeline, the newest events first.
 *
 * @param span from when to when, in words
 * @param chart events over time; on the first page
 * @param days the events by day
 * @param pages the pages of the timeline
 */
record TimelinePage(String span, Chart chart, List<Day> days, List<PageLink> pages) {

  private static final int PER_PAGE = 220;

  /** The events of a day, month or year. */
  record Day(String label, String value, List<EventView> events) {}

  static String path(int page) {
    return Pages.path("timeline", page);
  }

  /** Returns the pages, at least one. */
  static List<TimelinePage> of(Corpus corpus, Messages messages) {
    var sorted = corpus.events().stream()
        .filter(event -> !event.day().isEmpty())
        .sorted(Comparator.comparing(EventEntry::day).reversed())
        .toList();
    var chart = Chart.of(corpus.events(), messages);
    var chunks = Pages.chunks(sorted, PER_PAGE);
    var spans = chunks.stream().map(events -> span(events, messages)).toList();
    List<TimelinePage> pages = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      var links = Pages.links(chunks.size(), i, TimelinePage::path).stream()
          .map(link -> link.labelled(spans.get(link.index())))
          .toList();
      pages.add(new TimelinePage(
          spans.get(i), i == 0 ? chart : Chart.none(), days(chunks.get(i), messages), links));
    }
    return pages;
  }

  private static String span(List<EventEntry> events, Messages messages) {
    if (events.isEmpty()) {
      return "";
    }
    String last = messages.date(month(events.get(0)));
    String first = messages.date(month(events.get(events.size() - 1)));
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String month(EventEntry event) {
    return event.day().substring(0, Math.min(7, event.day().length()));
  }

  private static List<Day> days(List<EventEntry> events, Messages messages) {
    Map<String, List<EventEntry>> days = new LinkedHashMap<>();
    events.forEach(
        event -> days.computeIfAbsent(event.day(), d -> new ArrayList<>()).add(event));
    List<Day> views = new ArrayList<>();
    days.forEach((day, told) ->
        views.add(new Day(messages.date(day), day, new EventViews(messages).of(told))));
    return views;
  }
}
