package org.depesche.events;

import java.util.List;
import java.util.OptionalInt;
import org.depesche.document.EventType;
import org.depesche.document.Span;

/**
 * An event as the lexicon finds it, with all that the classifiers see of it; for their training.
 *
 * @param type its type
 * @param trigger where its trigger stands
 * @param told features for that it is an event of the type, and for that it is none
 * @param factuality features for whether it is real
 * @param nobody features for that nobody fills a role
 * @param candidates who and what might take part in it
 */
public record EventExample(
    EventType type,
    List<Span> trigger,
    List<int[]> told,
    FeatureHashes factuality,
    FeatureHashes nobody,
    List<Participant> candidates) {

  /**
   * A candidate for its roles.
   *
   * @param span where it stands
   * @param entity index of its entity in the article's list
   * @param timex index of the temporal expression that it is in the article's list; -1 if none
   * @param features its features
   */
  public record Participant(Span span, OptionalInt entity, int timex, FeatureHashes features) {}
}
