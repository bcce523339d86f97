package org.depesche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depesche.report.ArticleRecord.Event;
import org.depesche.report.ArticleRecord.Filler;

/**
 * The page of an article.
 *
 * @param heading its title or id
 * @param titled whether the text shows a headline of its own
 * @param day when it was published, in words
 * @param html the text with everything marked; empty where texts are left away
 * @param facts where it comes from
 * @param main the event that it is about, if there is one
 * @param events its events
 * @param names its entities by type
 * @param dates its dates
 * @param warnings what the record warns of
 * @param copyOf the first article of its kind, if it is a near copy
 * @param copyNote what that means for the figures
 * @param copies near copies of it
 * @param previous the article before, if there is one
 * @param next the article after, if there is one
 */
record ArticlePage(
    String heading,
    boolean titled,
    String day,
    String html,
    List<EntityPage.Fact> facts,
    List<Telling> main,
    List<Card> events,
    List<Names> names,
    List<DateRow> dates,
    List<String> warnings,
    List<ArticleEntry> copyOf,
    String copyNote,
    List<ArticleEntry> copies,
    List<ArticleEntry> previous,
    List<ArticleEntry> next) {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");

  /** An event beside the text. */
  record Card(
      String id,
      String type,
      String code,
      String typePath,
      String tone,
      String mode,
      String trigger,
      List<CardRole> roles,
      String notes,
      String confidence,
      String rule,
      List<Telling> again) {}

  /** An event of the article, as others point to it. */
  record Telling(String id, String tone, String type, String trigger) {}

  /** A role of an event with the words that fill it. */
  record CardRole(String name, String label, String value) {}

  /** The entities of a type. */
  record Names(String type, String label, List<Name> entities) {}

  /** An entity of the article and how often it occurs. */
  record Name(String id, String name, String path, String role, String number) {}

  /** A date of the article. */
  record DateRow(String text, String value, String type) {}

  /** Makes the pages of articles. */
  record Maker(Corpus corpus, Messages messages) {

    ArticlePage page(ArticleRecord article, ArticleEntry entry) {
      var articles = corpus.articles();
      int index = entry.index();
      return new ArticlePage(
          article.headline(),
          article.text().isPresent()
              && article.sections().stream().anyMatch(s -> s.kind().equals("headline")),
          messages.date(entry.day()),
          article.text().map(text -> html(article, text)).orElse(""),
          facts(article),
          telling(article, article.mainEvent()),
          article.events().stream().map(event -> card(article, event)).toList(),
          names(article),
          article.dates().stream()
              .map(d ->
                  new DateRow(d.text(), ArticleMarks.valueOf(d), messages.label("timex", d.type())))
              .toList(),
          article.warnings().stream().map(w -> w.code() + ": " + w.message()).toList(),
          entry.copy() ? corpus.copies(entry).subList(0, 1) : List.of(),
          corpus.isCounted(entry) ? "" : messages.text("copy_not_counted"),
          corpus.copies(entry),
          articles.subList(Math.max(0, index - 1), index),
          articles.subList(index + 1, Math.min(articles.size(), index + 2)));
    }

    private String html(ArticleRecord article, String text) {
      var marks = new ArticleMarks(article, corpus, messages).all();
      return MarkedText.html(new CodePointText(text), marks);
    }

    private List<EntityPage.Fact> facts(ArticleRecord article) {
      List<EntityPage.Fact> facts = new ArrayList<>();
      fact(facts, "fact_id", article.id());
      fact(facts, "fact_published", published(article));
      fact(facts, "fact_agencies", names(article.agencies()));
      fact(facts, "fact_authors", names(article.authors()));
      fact(facts, "fact_language", article.language().code());
      fact(facts, "fact_file", article.source().path() + " (" + article.source().charset() + ")");
      return facts;
    }

    private void fact(List<EntityPage.Fact> facts, String label, String value) {
      if (!value.isEmpty()) {
        facts.add(new EntityPage.Fact(messages.text(label), value));
      }
    }

    private String published(ArticleRecord article) {
      String method = messages.label("method", article.published().method());
      return article
          .published()
          .value()
          .map(value -> value + " (" + method + ")")
          .orElse(method);
    }

    private static String names(List<ArticleRecord.Credit> credits) {
      return credits.stream()
          .map(ArticleRecord.Credit::name)
          .distinct()
          .collect(Collectors.joining(", "));
    }

    private Card card(ArticleRecord article, Event event) {
      return new Card(
          event.id(),
          messages.label("type", event.type()),
          event.type(),
          corpus.hasEvents(event.type()) ? EventViews.typePath(event.type()) : "",
          Tone.of(event.type()).cssClass(),
          event.mode().map(mode -> messages.label("mode", mode)).orElse(""),
          event.trigger().text(),
          roles(article, event),
          notes(article, event),
          Math.round(100 * event.confidence()) + " %",
          event.rule(),
          telling(article, event.sameAs()));
    }

    private List<Telling> telling(ArticleRecord article, Optional<String> id) {
      return article.events().stream()
          .filter(event -> id.equals(Optional.of(event.id())))
          .map(event -> new Telling(
              event.id(),
              Tone.of(event.type()).cssClass(),
              messages.label("type", event.type()),
              event.trigger().text()))
          .toList();
    }

    private List<CardRole> roles(ArticleRecord article, Event event) {
      List<CardRole> roles = new ArrayList<>();
      event
          .roles()
          .forEach(role -> roles.add(new CardRole(
              role.name(),
              messages.label("role", role.name()),
              role.fillers().stream()
                  .map(f -> filler(article, f))
                  .collect(Collectors.joining(", ")))));
      if (!event.time().isEmpty()) {
        String times = event.time().stream()
            .flatMap(id -> article.date(id).stream())
            .map(date -> date.text() + " (" + ArticleMarks.valueOf(date) + ")")
            .collect(Collectors.joining(", "));
        roles.add(new CardRole("time", messages.text("role_time"), times));
      }
      return roles;
    }

    /** Returns the name of the filler, with the words of the text if they are others. */
    private static String filler(ArticleRecord article, Filler filler) {
      return filler
          .entity()
          .flatMap(article::entity)
          .map(ArticleRecord.Entity::name)
          .filter(name -> !name.equals(filler.text()))
          .map(name -> name + " (" + filler.text() + ")")
          .orElse(filler.text());
    }

    private String notes(ArticleRecord article, Event event) {
      List<String> notes = new ArrayList<>();
      notes.add(messages.label("status", event.status()));
      if (event.polarity().equals("negative")) {
        notes.add(messages.text("polarity_negative"));
      }
      if (event.source().equals("reported")) {
        notes.add(messages.text("source_reported"));
      }
      event
          .speaker()
          .flatMap(article::entity)
          .ifPresent(speaker -> notes.add(messages.text("speaker") + " " + speaker.name()));
      return String.join(" · ", notes);
    }

    private List<Names> names(ArticleRecord article) {
      return TYPES.stream()
          .map(type -> new Names(
              type.toLowerCase(Locale.ROOT),
              messages.label("entity", type),
              article.entities().stream()
                  .filter(entity -> entity.type().equals(type))
                  .map(this::name)
                  .toList()))
          .filter(names -> !names.entities().isEmpty())
          .toList();
    }

    private Name name(ArticleRecord.Entity entity) {
      return new Name(
          entity.id(),
          entity.name(),
          corpus.entity(entity).map(EntityProfile::path).orElse(""),
          entity.role().orElse(""),
          messages.number(entity.count()));
    }
  }
}
