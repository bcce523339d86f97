package org.depesche.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Article;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Timex;
import org.depesche.document.TimexType;

/**
 * Finds temporal expressions by rules over words of time, from left to right, the longest first, and
 * resolves each as soon as it is found, so that later ones can refer to it.
 */
final class RuleTimexTagger implements TimexTagger {

  /** A match with its value. */
  private record Found(Match match, Resolution resolution) {}

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;

  private final TimexRules rules;

  RuleTimexTagger(TimexRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Timex> tag(Article article, List<Sentence> sentences) {
    List<Timex> timexes = new ArrayList<>();
    var discourse = new Discourse(article.published());
    int index = 0;
    for (var sentence : sentences) {
      var atoms = rules.atomizer().atoms(article.text(), sentence);
      tag(new Scope(article.text(), sentence, index, atoms, discourse, 0), timexes);
      index++;
    }
    return timexes;
  }

  private void tag(Scope scope, List<Timex> timexes) {
    int free = 0;
    int place = 0;
    while (place < scope.atoms().size()) {
      int next = place + 1;
      if (rules.trie().mayBegin(scope.atoms().get(place))) {
        int end = tagAt(place, free, scope, timexes);
        free = Math.max(free, end);
        next = Math.max(next, end);
      }
      place = next;
    }
  }

  /** Returns the index after the expression that begins here or after its context; 0 if none does. */
  private int tagAt(int place, int free, Scope scope, List<Timex> timexes) {
    var found = first(place, 0, scope);
    if (found.isPresent() && found.get().match().from() > place) {
      var match = found.get().match();
      var longer = first(match.from(), match.end(), scope);
      found = longer.isPresent() ? longer : found;
    }
    found.ifPresent(f -> add(f.match(), f.resolution(), scope.from(free), timexes));
    return found.map(f -> f.match().to()).orElse(0);
  }

  /** Returns the longest expression from the atom on that reaches beyond the limit. */
  private Optional<Found> first(int place, int limit, Scope scope) {
    for (var match : rules.trie().match(scope.atoms(), place)) {
      var resolution = match.end() > limit ? resolve(match, scope) : Optional.<Resolution>empty();
      if (resolution.isPresent()) {
        return Optional.of(new Found(match, resolution.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Resolution> resolve(Match match, Scope scope) {
    if (!Borders.allow(scope.text(), scope.span(match.from(), match.to()))) {
      return Optional.empty();
    }
    for (var guard : match.rule().guards()) {
      if (!guard.holds(match, scope)) {
        return Optional.empty();
      }
    }
    return match.rule().normaliser().resolve(match, scope);
  }

  private void add(Match match, Resolution single, Scope scope, List<Timex> timexes) {
    if (single.isNothing()) {
      return;
    }
    var resolution = withoutDayOfHours(match, single, scope);
    var members = rules.coordination().before(match, resolution, scope, scope.free());
    for (var member : members) {
      int from = start(member.from(), false, scope);
      add(scope.span(from, member.to()), member.resolution(), match.rule(), timexes);
      scope.tell(member.resolution(), timexes.size() - 1, member.to());
    }
    int from = start(match.from(), match.isWord(), scope);
    add(scope.span(from, match.to()), resolution, match.rule(), timexes);
    scope.tell(resolution, timexes.size() - 1, match.to());
    if (scope.isLongAgo(match, resolution)) {
      scope.discourse().markPast(scope.index());
    }
    if (!members.isEmpty() && resolution.type() == TimexType.DATE) {
      scope.discourse().markListed();
    }
  }

  private Resolution withoutDayOfHours(Match match, Resolution resolution, Scope scope) {
    boolean isOpen = scope.tellsHours(match, resolution)
        && !rules.coordination().before(match, resolution, scope, scope.free()).isEmpty();
    return isOpen ? resolution.withoutDay() : resolution;
  }

  private int start(int from, boolean isWord, Scope scope) {
    return rules.convention() == Convention.TIMEML ? scope.withArticle(from, isWord) : from;
  }

  private static void add(Span span, Resolution found, Rule rule, List<Timex> timexes) {
    double confidence = found.value().contains("X") ? LIKELY : SURE;
    timexes.add(new Timex(
        span,
        found.type(),
        found.value(),
        found.modifier(),
        found.anchor(),
        confidence,
        rule.name()));
  }
}
