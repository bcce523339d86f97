package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depesche.document.EventSource;
import org.depesche.document.Factuality;
import org.depesche.document.Polarity;
import org.depesche.document.Published;
import org.depesche.document.Quote;
import org.depesche.document.Timex;

/** Tells by rules whether the events of an article are real, and who says so. */
final class RuledFactuality {

  private final List<Quote> quotes;
  private final StatusCalendar calendar;

  RuledFactuality(List<Quote> quotes, Published published, List<Timex> timexes) {
    this.quotes = quotes;
    calendar = new StatusCalendar(published, timexes);
  }

  /** Returns the answers for all events of the article, which are in text order. */
  List<Factuality> of(List<Draft> drafts) {
    List<Factuality> answers = new ArrayList<>();
    for (Draft draft : drafts) {
      answers.add(of(draft));
    }
    return answers;
  }

  private Factuality of(Draft draft) {
    Optional<Quote> quote = quote(quotes, draft);
    boolean reported =
        quote.isPresent() || draft.cue().isPresent() || draft.finding().reported();
    OptionalInt speaker = draft.speaker();
    if (speaker.isEmpty() && quote.isPresent()) {
      speaker = quote.get().speaker();
    }
    return new Factuality(
        calendar.status(draft, reported),
        draft.finding().negative() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        reported ? EventSource.REPORTED : EventSource.AUTHOR,
        speaker);
  }

  /** Returns the words in quotation marks that the event stands in. */
  static Optional<Quote> quote(List<Quote> quotes, Draft draft) {
    return quotes.stream()
        .filter(q -> q.direct() && q.span().contains(draft.trigger().parts().get(0)))
        .findFirst();
  }
}
