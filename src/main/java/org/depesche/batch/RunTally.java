package org.depesche.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.depesche.batch.Outcome.Analysed;
import org.depesche.batch.Outcome.Failed;
import org.depesche.batch.Outcome.Skipped;
import org.depesche.batch.Outcome.Status;
import org.depesche.corpus.ArticleFile;

/**
 * Adds outcomes up, in memory that does not grow with their number unless copies are to be counted
 * once. Not thread-safe.
 */
final class RunTally {

  private static final int SLOWEST = 10;
  private static final int LISTED_FAILURES = 100;

  /**
   * An article and how long it took.
   *
   * @param path its path
   * @param nanos its time
   */
  record Timed(String path, long nanos) {}

  private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
  private final SortedMap<String, Long> reasons = new TreeMap<>();
  private final SortedMap<String, Long> findings = new TreeMap<>();
  private final PriorityQueue<Timed> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Timed::nanos));
  private final PriorityQueue<Failed> failures =
      new PriorityQueue<>(Comparator.comparing(Failed::file, ArticleFile.ORDER.reversed()));
  private final Optional<FindingsByArticle> each;
  private Optional<Findings> unique = Optional.empty();

  /** Creates a tally; it keeps the findings of each article if copies are to be counted once. */
  RunTally(boolean unique) {
    each = unique ? Optional.of(new FindingsByArticle()) : Optional.empty();
  }

  void add(Outcome outcome) {
    statuses.merge(outcome.status(), 1L, Long::sum);
    if (outcome instanceof Analysed analysed) {
      analysed.findings().counts().forEach((name, n) -> findings.merge(name, n, Long::sum));
      each.ifPresent(kept -> kept.add(analysed.file().id(), analysed.findings()));
      keep(slowest, new Timed(analysed.file().path(), analysed.nanos()), SLOWEST);
    } else if (outcome instanceof Failed failed) {
      reasons.merge(failed.failure().code(), 1L, Long::sum);
      keep(failures, failed, LISTED_FAILURES);
    } else if (outcome instanceof Skipped skipped && skipped.status() == Status.FAILED_BEFORE) {
      reasons.merge(skipped.reason(), 1L, Long::sum);
    }
  }

  private static <T> void keep(PriorityQueue<T> most, T item, int number) {
    most.add(item);
    if (most.size() > number) {
      most.remove();
    }
  }

  long number(Status status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** Returns the number of files that have an outcome. */
  long files() {
    return statuses.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns how many articles have no valid record, by code. */
  SortedMap<String, Long> reasons() {
    return reasons;
  }

  Findings findings() {
    return new Findings(findings);
  }

  /** Tells which articles are not copies of others, if it is to be known. */
  void countOnce(Predicate<String> isFirst) {
    unique = each.map(kept -> kept.sum(isFirst));
  }

  /** Returns what was found but for copies, if those were told. */
  Optional<Findings> unique() {
    return unique;
  }

  /** Returns how many of the analysed articles are copies, as far as that was told. */
  long copies() {
    return unique.map(u -> findings().get("articles") - u.get("articles")).orElse(0L);
  }

  /** Returns the articles that took longest, the slowest first. */
  List<Timed> slowest() {
    List<Timed> sorted = new ArrayList<>(slowest);
    sorted.sort(Comparator.comparingLong(Timed::nanos).reversed());
    return sorted;
  }

  /** Returns the first failures of this run in natural order of paths. */
  List<Failed> failures() {
    List<Failed> sorted = new ArrayList<>(failures);
    sorted.sort(Comparator.comparing(Failed::file, ArticleFile.ORDER));
    return sorted;
  }
}
