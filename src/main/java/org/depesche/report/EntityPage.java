package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.report.EventEntry.Party;

/**
 * The page of an entity.
 *
 * @param name its name
 * @param type of the records
 * @param typeLabel the type in words
 * @param listPath the list it stands in
 * @param facts what the records know of it
 * @param figures how often it occurs
 * @param chart its events over time
 * @param company with whom it is told of in events
 * @param groups its events by its role in them
 * @param articles where it is mentioned, the newest first
 * @param more how many articles are left away, in words, or empty
 * @param searchPath finds all articles
 */
record EntityPage(
    String name,
    String type,
    String typeLabel,
    String listPath,
    List<Fact> facts,
    List<StartPage.Figure> figures,
    Chart chart,
    List<Companion> company,
    List<Group> groups,
    List<ArticleList.Row> articles,
    String more,
    String searchPath) {

  private static final int MOST_EVENTS = 60;
  private static final int MOST_ARTICLES = 150;
  private static final int MOST_COMPANIONS = 16;

  /** Something known, with its label. */
  record Fact(String label, String value) {}

  /** Another entity in the same events. */
  record Companion(String name, String path, String type, String number) {}

  /** Events in which the entity has one role; more says how many are left away, or is empty. */
  record Group(String label, String number, List<EventView> events, String more) {}

  static EntityPage of(EntityProfile entity, Messages messages) {
    var articles = entity.articles().stream()
        .sorted(Comparator.comparing(ArticleEntry::day).reversed())
        .toList();
    return new EntityPage(
        entity.name(),
        entity.type(),
        messages.label("entity", entity.type()),
        EntityList.path(entity.type(), 0),
        facts(entity, messages),
        figures(entity, messages),
        Chart.of(entity.events(), messages),
        company(entity, messages),
        groups(entity, messages),
        ArticleList.rows(articles.subList(0, Math.min(MOST_ARTICLES, articles.size())), messages),
        more(articles.size(), MOST_ARTICLES, messages),
        "search.html?name=" + Slug.urlPart(entity.file()));
  }

  static String more(int number, int shown, Messages messages) {
    return number > shown
        ? messages.text("more").replace("{0}", messages.number(number - shown))
        : "";
  }

  private static List<Fact> facts(EntityProfile entity, Messages messages) {
    List<Fact> facts = new ArrayList<>();
    if (!entity.roles().isEmpty()) {
      facts.add(new Fact(
          messages.text("fact_roles"),
          String.join(", ", entity.roles().subList(0, Math.min(6, entity.roles().size())))));
    }
    entity
        .country()
        .ifPresent(country ->
            facts.add(new Fact(messages.text("fact_country"), messages.country(country))));
    if (entity.variants().size() > 1) {
      facts.add(new Fact(messages.text("fact_variants"), String.join(", ", entity.variants())));
    }
    entity
        .link()
        .ifPresent(link -> facts.add(new Fact(
            messages.text("fact_link"),
            link.kb() + " " + link.id() + link.name().map(n -> " (" + n + ")").orElse(""))));
    return facts;
  }

  private static List<StartPage.Figure> figures(EntityProfile entity, Messages messages) {
    List<StartPage.Figure> figures = new ArrayList<>(List.of(
        new StartPage.Figure(
            messages.number(entity.articles().size()), messages.text("figure_articles")),
        new StartPage.Figure(messages.number(entity.mentions()), messages.text("figure_mentions")),
        new StartPage.Figure(
            messages.number(entity.events().size()), messages.text("figure_events"))));
    int source = entity.articles().size() - entity.telling();
    if (source > 0) {
      figures.add(1, new StartPage.Figure(messages.number(source), messages.text("figure_source")));
    }
    return figures;
  }

  private static List<Companion> company(EntityProfile entity, Messages messages) {
    Map<EntityProfile, Integer> company = new LinkedHashMap<>();
    for (var event : entity.events()) {
      event
          .parties()
          .entities()
          .filter(other -> !other.equals(entity))
          .forEach(other -> company.merge(other, 1, Integer::sum));
    }
    return company.entrySet().stream()
        .sorted(Map.Entry.<EntityProfile, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(EntityProfile.RANK)))
        .limit(MOST_COMPANIONS)
        .map(entry -> new Companion(
            entry.getKey().name(),
            entry.getKey().path(),
            entry.getKey().type(),
            messages.number(entry.getValue())))
        .toList();
  }

  private static List<Group> groups(EntityProfile entity, Messages messages) {
    Map<String, List<EventEntry>> roles = new LinkedHashMap<>();
    for (var role : List.of("actor", "recipient", "place")) {
      roles.put(role, new ArrayList<>());
    }
    for (var event : entity.events()) {
      var parties = event.parties();
      if (has(parties.actors(), entity)) {
        roles.get("actor").add(event);
      } else {
        roles.get(has(parties.recipients(), entity) ? "recipient" : "place").add(event);
      }
    }
    List<Group> groups = new ArrayList<>();
    roles.forEach((role, events) -> {
      if (!events.isEmpty()) {
        groups.add(group(messages.text("group_" + role), events, messages));
      }
    });
    return groups;
  }

  private static boolean has(List<Party> parties, EntityProfile entity) {
    return parties.stream()
        .anyMatch(party -> party.entity().filter(entity::equals).isPresent());
  }

  /** Returns the newest of the events under a heading. */
  static Group group(String label, List<EventEntry> events, Messages messages) {
    var newest = events.stream()
        .sorted(Comparator.comparing(EventEntry::day).reversed())
        .limit(MOST_EVENTS)
        .toList();
    return new Group(
        label,
        messages.number(events.size()),
        new EventViews(messages).of(newest),
        more(events.size(), MOST_EVENTS, messages));
  }
}
