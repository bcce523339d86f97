package org.depesche.events;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.EventStatus;
import org.depesche.document.Published;
import org.depesche.document.Timex;

/**
 * Settles the status of the events of an article in text order: by the dates they are given, by
 * {@code damals} that points to the last date told, and by what the sentence says.
 */
final class StatusCalendar {

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
      Period period = Period.of(value);
      if (published.isEmpty() || period.last().isEmpty()) {
        continue;
      }
      historicalBefore = period.isLongBefore(published.get());
      if (historicalBefore) {
        historicalSentence = draft.sentence();
        return EventStatus.HISTORICAL;
      }
      if (period.isAfter(published.get())) {
        return EventStatus.FUTURE;
      }
    }
    return refersBack ? EventStatus.HISTORICAL : EventStatus.OCCURRED;
  }
}
