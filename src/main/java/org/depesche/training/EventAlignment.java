package org.depesche.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.document.Entity;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.Mention;
import org.depesche.document.Polarity;
import org.depesche.document.Span;
import org.depesche.events.EventExample;

/** Finds the annotated event of each event found, and the role of each candidate in it. */
final class EventAlignment {

  private static final int TIME = 4;

  private final GoldArticle gold;
  private final List<Entity> entities;

  EventAlignment(GoldArticle gold, List<Entity> entities) {
    this.gold = gold;
    this.entities = entities;
  }

  /**
   * Returns for each example the annotated event whose trigger overlaps, one to one; those of the
   * same type first.
   */
  private List<Optional<GoldArticle.GoldEvent>> align(List<EventExample> examples) {
    List<Optional<GoldArticle.GoldEvent>> aligned = new ArrayList<>();
    examples.forEach(e -> aligned.add(Optional.empty()));
    Set<GoldArticle.GoldEvent> used = new HashSet<>();
    for (boolean sameType : new boolean[] {true, false}) {
      for (var event : gold.events()) {
        for (int i = 0; i < examples.size() && !used.contains(event); i++) {
          EventExample example = examples.get(i);
          boolean fits = !sameType || example.type() == event.type();
          if (aligned.get(i).isEmpty() && fits && overlap(example.trigger(), event.trigger())) {
            aligned.set(i, Optional.of(event));
            used.add(event);
          }
        }
      }
    }
    return aligned;
  }

  private static boolean overlap(List<Span> one, List<Span> other) {
    return one.stream().anyMatch(span -> GoldArticle.overlaps(span, other));
  }

  /**
   * Returns the choices that the annotation makes for each role, time last: between the candidates
   * and, as the last alternative, nobody.
   *
   * @param weight of the events that are not annotated, where nobody is right
   */
  List<List<LogLinearTrainer.Choice>> choices(List<EventExample> examples, double weight) {
    List<List<LogLinearTrainer.Choice>> choices = new ArrayList<>();
    var aligned = align(examples);
    for (int role = 0; role <= TIME; role++) {
      List<LogLinearTrainer.Choice> ofRole = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        ofRole.add(choice(role, examples.get(i), aligned.get(i), weight));
      }
      choices.add(ofRole);
    }
    return choices;
  }

  private LogLinearTrainer.Choice choice(
      int role, EventExample example, Optional<GoldArticle.GoldEvent> event, double weight) {
    var able = example.candidates().stream()
        .filter(c -> (c.timex() >= 0) == (role == TIME))
        .toList();
    List<int[]> features = new ArrayList<>();
    able.forEach(candidate -> features.add(candidate.features().toArray()));
    features.add(example.nobody().toArray());
    List<List<Integer>> answers = new ArrayList<>();
    event.ifPresent(e -> e.fillers().get(role).forEach(filler -> {
      List<Integer> answer = IntStream.range(0, able.size())
          .filter(i -> fills(able.get(i), filler))
          .boxed()
          .toList();
      if (!answer.isEmpty()) {
        answers.add(answer);
      }
    }));
    if (answers.isEmpty()) {
      answers.add(List.of(able.size()));
    }
    return new LogLinearTrainer.Choice(features, answers, event.isEmpty() ? weight : 1);
  }

  private boolean fills(EventExample.Participant candidate, List<Span> filler) {
    if (GoldArticle.overlaps(candidate.span(), filler)) {
      return true;
    }
    return candidate.entity().isPresent()
        && !gold.isAnnotated(candidate.span())
        && entities.get(candidate.entity().getAsInt()).mentions().stream()
            .map(Mention::span)
            .anyMatch(span -> GoldArticle.overlaps(span, filler));
  }

  /** Returns for each question of factuality (status, polarity, source) the annotated answers. */
  List<List<SoftmaxTrainer.Sample>> answers(List<EventExample> examples) {
    List<SoftmaxTrainer.Sample> statuses = new ArrayList<>();
    List<SoftmaxTrainer.Sample> polarities = new ArrayList<>();
    List<SoftmaxTrainer.Sample> sources = new ArrayList<>();
    var aligned = align(examples);
    for (int i = 0; i < examples.size(); i++) {
      int[] features = examples.get(i).factuality().toArray();
      aligned.get(i).map(GoldArticle.GoldEvent::factuality).ifPresent(f -> {
        statuses.add(
            new SoftmaxTrainer.Sample(features, List.of(EventStatus.values()).indexOf(f.status())));
        polarities.add(
            new SoftmaxTrainer.Sample(features, List.of(Polarity.values()).indexOf(f.polarity())));
        sources.add(
            new SoftmaxTrainer.Sample(features, List.of(EventSource.values()).indexOf(f.source())));
      });
    }
    return List.of(statuses, polarities, sources);
  }

  /** Returns for each example the choice whether it is an event of its type. */
  List<LogLinearTrainer.Choice> judgements(List<EventExample> examples) {
    var aligned = align(examples);
    List<LogLinearTrainer.Choice> choices = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      var example = examples.get(i);
      boolean right = aligned.get(i).filter(e -> e.type() == example.type()).isPresent();
      List<List<Integer>> answer = List.of(List.of(right ? 0 : 1));
      choices.add(new LogLinearTrainer.Choice(example.told(), answer, 1));
    }
    return choices;
  }
}
