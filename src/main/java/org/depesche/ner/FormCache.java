package org.depesche.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Keeps what forms say, shared by all workers: a few forms per set of slots, the one asked for last in front. Since it
 * depends on the form alone, it makes no difference which worker computed it and whether it is still there.
 * Thread-safe.
 */
public final class FormCache {

  private static final int SLOTS = 1 << 15;

  /** Slots of a set. */
  private static final int WAYS = 4;

  private final AtomicReferenceArray<FormScores> slots = new AtomicReferenceArray<>(SLOTS);

  /** Returns what a form says; computes it if it is not kept. */
  FormScores get(String form, Function<String, FormScores> compute) {
    int hash = form.hashCode() * 0x9E3779B1;
    int front = hash >>> (Integer.numberOfLeadingZeros(SLOTS) + 1) & -WAYS;
    var first = slots.getAcquire(front);
    if (first != null && first.form().equals(form)) {
      return first;
    }
    int way = 1;
    var kept = slots.getAcquire(front + way);
    while (way < WAYS - 1 && (kept == null || !kept.form().equals(form))) {
      way++;
      kept = slots.getAcquire(front + way);
    }
    if (kept == null || !kept.form().equals(form)) {
      kept = compute.apply(form);
    }
    for (; way > 0; way--) {
      slots.setRelease(front + way, slots.getAcquire(front + way - 1));
    }
    slots.setRelease(front, kept);
    return kept;
  }
}
