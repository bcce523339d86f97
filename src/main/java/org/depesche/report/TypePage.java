package org.depesche.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesche.report.EntityPage.Companion;
import org.depesche.report.EventEntry.Party;

/**
 * The page of a type of events.
 *
 * @param code of the records
 * @param label the type in words
 * @param text what belongs to it
 * @param tone the colour
 * @param number how many there are
 * @param chart over time
 * @param modes how often which mode
 * @param sides who acts, to whom, and where
 * @param group the newest events
 * @param searchPath finds all of them
 */
record TypePage(
    String code,
    String label,
    String text,
    String tone,
    String number,
    Chart chart,
    List<StartPage.Figure> modes,
    List<Side> sides,
    EntityPage.Group group,
    String searchPath) {

  private static final int MOST = 12;

  /** The entities that have a role most often. */
  record Side(String label, List<Companion> entities) {}

  static TypePage of(String type, List<EventEntry> events, Messages messages) {
    return new TypePage(
        type,
        messages.label("type", type),
        messages.label("about", type),
        Tone.of(type).cssClass(),
        messages.count("event", events.size()),
        Chart.of(events, messages),
        modes(events, messages),
        Stream.of(
                side("group_actor", events, e -> e.parties().actors(), messages),
                side("group_recipient", events, e -> e.parties().recipients(), messages),
                side("group_place", events, TypePage::places, messages))
            .filter(side -> !side.entities().isEmpty())
            .toList(),
        EntityPage.group(messages.text("newest_events"), events, messages),
        "search.html?view=events&type=" + Slug.urlPart(type));
  }

  private static List<Party> places(EventEntry event) {
    return Stream.concat(
            event.parties().locations().stream(), event.parties().destinations().stream())
        .toList();
  }

  private static List<StartPage.Figure> modes(List<EventEntry> events, Messages messages) {
    Map<String, Integer> modes = new LinkedHashMap<>();
    events.forEach(event -> event.what().mode().ifPresent(m -> modes.merge(m, 1, Integer::sum)));
    return modes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .map(mode -> new StartPage.Figure(
            messages.number(mode.getValue()), messages.label("mode", mode.getKey())))
        .toList();
  }

  private static Side side(
      String label,
      List<EventEntry> events,
      Function<EventEntry, List<Party>> role,
      Messages messages) {
    Map<EntityProfile, Integer> entities = new LinkedHashMap<>();
    for (var event : events) {
      role.apply(event).stream()
          .flatMap(party -> party.entity().stream())
          .distinct()
          .forEach(entity -> entities.merge(entity, 1, Integer::sum));
    }
    var rows = entities.entrySet().stream()
        .sorted(Comparator.<Map.Entry<EntityProfile, Integer>>comparingInt(e -> -e.getValue())
            .thenComparing(Map.Entry::getKey, EntityProfile.RANK))
        .limit(MOST)
        .map(entry -> new Companion(
            entry.getKey().name(),
            entry.getKey().path(),
            entry.getKey().type(),
            messages.number(entry.getValue())))
        .toList();
    return new Side(messages.text(label), rows);
  }
}
