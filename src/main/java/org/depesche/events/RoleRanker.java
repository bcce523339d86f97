package org.depesche.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Filler;

/**
 * Chooses the fillers of the roles among all candidates of the article by a log-linear classifier,
 * which sees what the lexicon would choose.
 */
final class RoleRanker {

  private static final List<Role> ROLES = List.of(Role.values());
  private static final int TIME = ROLES.size();

  private final LogLinear model;
  private final List<Double> thresholds;

  RoleRanker(LogLinear model, List<Double> thresholds) {
    this.model = model;
    this.thresholds = thresholds;
  }

  /** Returns the event with the index, with the fillers chosen. */
  Draft rank(Background background, int index) {
    Draft draft = background.drafts().get(index);
    return thresholds.isEmpty()
        ? draft
        : rank(draft, background.sentence(draft), background.candidates(index));
  }

  /** A candidate with its score for each role. */
  private static final class Scored {

    private final Candidate candidate;
    private final double[] scores;

    Scored(Candidate candidate, double[] scores) {
      this.candidate = candidate;
      this.scores = scores;
    }
  }

  private Draft rank(
      Draft draft, SentenceEvents sentence, Map<Candidate, List<String>> candidates) {
    var features = new RoleFeatures(draft, sentence);
    double[] nobody = features.ofNobody(candidates.keySet()).scores(model);
    List<Scored> able = new ArrayList<>();
    List<Scored> times = new ArrayList<>();
    candidates.forEach((candidate, told) -> {
      double[] scores = features.of(candidate, told).scores(model);
      (candidate.isTime() ? times : able).add(new Scored(candidate, scores));
    });
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    boolean[][] same = same(able);
    for (int role = 0; role < TIME; role++) {
      List<Filler> fillers = choose(able, same, role, shares(role, able, nobody[role]));
      if (!fillers.isEmpty()) {
        roles.put(ROLES.get(role), fillers);
      }
    }
    return draft.with(settle(roles), times(times, nobody[TIME]));
  }

  /** Leaves each filler in the role that is most probable alone. */
  private static Map<Role, List<Filler>> settle(Map<Role, List<Filler>> roles) {
    Map<Role, List<Filler>> settled = new EnumMap<>(Role.class);
    roles.forEach((role, fillers) -> {
      List<Filler> kept = fillers.stream().filter(f -> !isSurer(roles, role, f)).toList();
      if (!kept.isEmpty()) {
        settled.put(role, kept);
      }
    });
    return settled;
  }

  private static boolean isSurer(Map<Role, List<Filler>> roles, Role role, Filler filler) {
    for (var other : roles.entrySet()) {
      for (Filler rival : other.getValue()) {
        boolean same = other.getKey() != role && RoleFiller.contains(List.of(filler), rival);
        if (same && rival.confidence() > filler.confidence()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns which candidates stand for the same. */
  private static boolean[][] same(List<Scored> able) {
    boolean[][] same = new boolean[able.size()][able.size()];
    for (int i = 0; i < same.length; i++) {
      for (int other = 0; other < same.length; other++) {
        same[i][other] = able.get(other).candidate.isSame(able.get(i).candidate);
      }
    }
    return same;
  }

  /** Returns who is probable against all but the other members of a coordination and the same. */
  private List<Filler> choose(List<Scored> able, boolean[][] same, int role, double[] shares) {
    List<Filler> fillers = new ArrayList<>();
    for (int i = 0; i < able.size(); i++) {
      var candidate = able.get(i).candidate;
      double own = 0;
      double best = 0;
      double beside = 0;
      for (int other = 0; other < able.size(); other++) {
        if (same[i][other]) {
          own += shares[other];
          best = Math.max(best, shares[other]);
        } else if (able.get(other).candidate.isBeside(candidate)) {
          beside += shares[other];
        }
      }
      double share = Math.min(1, own / Math.max(own, 1 - beside));
      boolean chosen = share >= thresholds.get(role) && shares[i] == best;
      if (chosen && !RoleFiller.contains(fillers, candidate.filler())) {
        var filler = candidate.filler();
        fillers.add(new Filler(filler.span(), filler.entity(), share));
      }
    }
    fillers.sort(Comparator.comparing(Filler::span));
    return fillers;
  }

  /** Returns how probable each is, with nobody as the last. */
  private static double[] shares(int role, List<Scored> able, double nobody) {
    double[] shares = new double[able.size() + 1];
    for (int i = 0; i < able.size(); i++) {
      shares[i] = able.get(i).scores[role];
    }
    shares[able.size()] = nobody;
    return LogLinear.normalised(shares);
  }

  private List<Integer> times(List<Scored> able, double nobody) {
    double[] shares = shares(TIME, able, nobody);
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < able.size(); i++) {
      if (shares[i] >= thresholds.get(TIME)) {
        times.add(able.get(i).candidate.timex());
      }
    }
    times.sort(Comparator.naturalOrder());
    return times;
  }

  /** Returns all that the classifier would see of the events. */
  static List<EventExample> examples(
      Background background, List<FeatureHashes> events, List<FeatureHashes> factuality) {
    List<Draft> drafts = background.drafts();
    List<EventExample> examples = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      var features = new RoleFeatures(draft, background.sentence(draft));
      List<EventExample.Participant> participants = new ArrayList<>();
      var candidates = background.candidates(i);
      candidates.forEach((candidate, told) -> participants.add(new EventExample.Participant(
          candidate.filler().span(),
          candidate.filler().entity(),
          candidate.timex(),
          features.of(candidate, told))));
      examples.add(new EventExample(
          draft.entry().type(),
          draft.trigger().parts(),
          Confidences.alternatives(events.get(i)),
          factuality.get(i),
          features.ofNobody(candidates.keySet()),
          participants));
    }
    return examples;
  }
}
