package org.depesche.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.report.ArticleRecord.Event;
import org.depesche.report.ArticleRecord.Filler;
import org.depesche.report.ArticleRecord.Part;
import org.depesche.report.EventEntry.Parties;
import org.depesche.report.EventEntry.Party;
import org.depesche.report.EventEntry.Piece;
import org.depesche.report.EventEntry.What;

/** Makes the entries of the events of one article. */
final class EventEntries {

  private static final Pattern DAY = Pattern.compile("(\\d{4}(-\\d\\d(-\\d\\d)?)?)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");
  private static final int LONGEST_SIDE = 130;

  private final ArticleRecord article;
  private final ArticleEntry entry;
  private final Map<String, EntityProfile> profiles;
  private final Optional<CodePointText> text;

  EventEntries(ArticleRecord article, ArticleEntry entry, Map<String, EntityProfile> profiles) {
    this.article = article;
    this.entry = entry;
    this.profiles = profiles;
    text = article.text().map(CodePointText::new);
  }

  List<EventEntry> all() {
    return article.events().stream().map(this::entry).toList();
  }

  private EventEntry entry(Event event) {
    var what = new What(
        event.type(),
        event.mode(),
        event.status(),
        event.polarity().equals("negative"),
        event.source().equals("reported"));
    var parties = new Parties(
        parties(event.actor()),
        parties(event.recipient()),
        parties(event.location()),
        parties(event.destination()));
    return new EventEntry(entry, event.id(), what, parties, day(event), words(event));
  }

  private List<Party> parties(List<Filler> fillers) {
    return fillers.stream()
        .map(filler -> new Party(
            filler.text(), filler.entity().flatMap(id -> Optional.ofNullable(profiles.get(id)))))
        .toList();
  }

  private String day(Event event) {
    return event.time().stream()
        .flatMap(id -> article.date(id).stream())
        .flatMap(date -> day(date.value()).stream())
        .findFirst()
        .orElse(entry.day());
  }

  /** Returns the calendar day, month or year that a TIMEX3 value begins with; of a week, its Monday. */
  static Optional<String> day(String value) {
    var day = DAY.matcher(value);
    if (day.matches()) {
      return Optional.of(day.group(1));
    }
    if (!WEEK.matcher(value).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE).toString());
    } catch (DateTimeParseException e) {
      return Optional.empty(); // a year without that week
    }
  }

  /** Returns the sentence around the trigger, or the trigger alone where there is no text. */
  private List<Piece> words(Event event) {
    var parts = event.trigger().parts();
    if (text.isEmpty() || parts.isEmpty()) {
      return List.of(new Piece(event.trigger().text(), true));
    }
    int start = parts.get(0).start();
    int end = parts.get(parts.size() - 1).end();
    var sentence = article.sentences().stream()
        .filter(s -> s.start() <= start && end <= s.end())
        .findFirst();
    int from = sentence.map(ArticleRecord.Sentence::start).orElse(start);
    int to = sentence.map(ArticleRecord.Sentence::end).orElse(end);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(before(from, start));
    pieces.addAll(trigger(parts));
    pieces.add(after(end, to));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  private List<Piece> trigger(List<Part> parts) {
    var words = text.orElseThrow();
    List<Piece> pieces = new ArrayList<>();
    int position = parts.get(0).start();
    for (var part : parts) {
      pieces.add(new Piece(words.slice(position, part.start()), false));
      pieces.add(new Piece(words.slice(part), true));
      position = part.end();
    }
    return pieces;
  }

  private Piece before(int from, int start) {
    int cut = Math.max(from, start - LONGEST_SIDE);
    String words = text.orElseThrow().slice(cut, start);
    return new Piece(cut == from ? words : "… " + words.substring(words.indexOf(' ') + 1), false);
  }

  private Piece after(int end, int to) {
    int cut = Math.min(to, end + LONGEST_SIDE);
    String words = text.orElseThrow().slice(end, cut);
    boolean whole = cut == to || words.indexOf(' ') < 0;
    return new Piece(whole ? words : words.substring(0, words.lastIndexOf(' ')) + " …", false);
  }
}
