package org.depesche.events;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.document.EventStatus;
import org.depesche.document.Published;
import org.depesche.document.Timex;

/**
 * Settles the status of the events of an article in text order: by the dates they are given, by
 * {@code damals} that points to the last date told, and by what the sentence says.
 */
final class StatusCalendar {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}(?!\\d).*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(-[HQWS].*)?");
  private static final Pattern DECADE = Pattern.compile("\\d{2,3}");

  private final Optional<LocalDate> published;
  private final List<Timex> timexes;
  private final Map<String, EventStatus> lastStatus = new HashMap<>();
  private boolean historicalBefore;
  private int historicalSentence = -1;

  StatusCalendar(Published published, List<Timex> timexes) {
    this.published = published.day();
    this.timexes = timexes;
  }

  /** Returns the status of the next event. */
  EventStatus status(Draft draft, boolean reported) {
    EventStatus status = ofSentence(draft, reported);
    if (status == EventStatus.FUTURE || status == EventStatus.OCCURRED) {
      lastStatus.put(draft.kind(), status);
    }
    return status;
  }

  private EventStatus ofSentence(Draft draft, boolean reported) {
    EventStatus told = told(draft.finding(), reported);
    EventStatus dated = dated(draft);
    if (told != EventStatus.OCCURRED) {
      return told;
    }
    if (dated == EventStatus.OCCURRED) {
      return settled(draft);
    }
    boolean past = draft.verb() && !draft.finding().present();
    return dated == EventStatus.FUTURE && past ? told : dated;
  }

  private static EventStatus told(Factualities.Finding finding, boolean reported) {
    boolean unreal = finding.irreal() && !reported;
    return unreal && finding.status() == EventStatus.OCCURRED
        ? EventStatus.HYPOTHETICAL
        : finding.status();
  }

  /** Returns the status of an event that nothing dates but what is told before. */
  private EventStatus settled(Draft draft) {
    boolean together = draft.times().isEmpty() && draft.sentence() == historicalSentence;
    if (together && draft.verb() && !draft.finding().present()) {
      return EventStatus.HISTORICAL;
    }
    boolean refersBack = draft.refersBack() && draft.times().isEmpty();
    return refersBack
        ? lastStatus.getOrDefault(draft.kind(), EventStatus.OCCURRED)
        : EventStatus.OCCURRED;
  }

  private EventStatus dated(Draft draft) {
    boolean refersBack = false;
    for (int index : draft.times()) {
      String value = timexes.get(index).value();
      if (value.equals("PAST_REF")) {
        refersBack = historicalBefore;
        continue;
      }
      Optional<LocalDate> last = lastDay(value);
      if (published.isEmpty() || last.isEmpty()) {
        continue;
      }
      historicalBefore = last.get().isBefore(published.get().minusYears(1));
      if (historicalBefore) {
        historicalSentence = draft.sentence();
        return EventStatus.HISTORICAL;
      }
      if (firstDay(value).filter(d -> d.isAfter(published.get())).isPresent()) {
        return EventStatus.FUTURE;
      }
    }
    return refersBack ? EventStatus.HISTORICAL : EventStatus.OCCURRED;
  }

  private static Optional<LocalDate> firstDay(String value) {
    if (DAY.matcher(value).matches()) {
      return day(value.substring(0, 10));
    }
    if (MONTH.matcher(value).matches()) {
      return day(value.substring(0, 7) + "-01");
    }
    return YEAR.matcher(value).matches() ? day(value.substring(0, 4) + "-01-01") : Optional.empty();
  }

  private static Optional<LocalDate> lastDay(String value) {
    if (DAY.matcher(value).matches()) {
      return day(value.substring(0, 10));
    }
    if (MONTH.matcher(value).matches()) {
      return day(value.substring(0, 7) + "-01").map(d -> d.plusMonths(1).minusDays(1));
    }
    if (DECADE.matcher(value).matches()) {
      return day((value + "99").substring(0, 4) + "-12-31");
    }
    return YEAR.matcher(value).matches() ? day(value.substring(0, 4) + "-12-31") : Optional.empty();
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
