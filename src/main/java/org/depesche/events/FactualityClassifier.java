package org.depesche.events;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.Factuality;
import org.depesche.document.Polarity;

/**
 * Tells whether an event is real by a log-linear classifier, whose classes are the statuses, then the
 * polarities, then the sources.
 */
final class FactualityClassifier {

  private static final List<EventStatus> STATUSES = List.of(EventStatus.values());
  private static final List<Polarity> POLARITIES = List.of(Polarity.values());
  private static final List<EventSource> SOURCES = List.of(EventSource.values());

  private final LogLinear model;

  FactualityClassifier(LogLinear model) {
    this.model = model;
  }

  /**
   * Returns the most probable factuality; the answer by rules if nothing has been learned. What the
   * rules know to lie ahead, mostly by its date, has not occurred.
   */
  Factuality of(FeatureHashes features, Factuality rule) {
    double[] scores = features.scores(model);
    int polarities = STATUSES.size();
    int sources = polarities + POLARITIES.size();
    if (scores.length < sources + SOURCES.size()) {
      return spoken(rule.status(), rule.polarity(), rule.source(), rule.speaker());
    }
    var status = STATUSES.get(best(Arrays.copyOf(scores, polarities)));
    boolean ahead = rule.status() == EventStatus.FUTURE && status == EventStatus.OCCURRED;
    return spoken(
        ahead ? EventStatus.FUTURE : status,
        POLARITIES.get(best(Arrays.copyOfRange(scores, polarities, sources))),
        SOURCES.get(best(Arrays.copyOfRange(scores, sources, scores.length))),
        rule.speaker());
  }

  private static Factuality spoken(
      EventStatus status, Polarity polarity, EventSource source, OptionalInt speaker) {
    boolean reported = source == EventSource.REPORTED;
    return new Factuality(status, polarity, source, reported ? speaker : OptionalInt.empty());
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
