package org.depesche.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Keeps what forms say, shared by all workers: one form per slot, the newest. Since it depends on the form alone, it
 * makes no difference which worker computed it and whether it is still there. Thread-safe.
 */
public final class FormCache {

  private static final int SLOTS = 1 << 15;

  private final AtomicReferenceArray<FormScores> slots = new AtomicReferenceArray<>(SLOTS);

  /** Returns what a form says; computes it if it is not kept. */
  FormScores get(String form, Function<String, FormScores> compute) {
    int hash = form.hashCode() * 0x9E3779B1;
    int slot = hash >>> (Integer.numberOfLeadingZeros(SLOTS) + 1);
    var kept = slots.getAcquire(slot);
    if (kept == null || !kept.form().equals(form)) {
      kept = compute.apply(form);
      slots.setRelease(slot, kept);
    }
    return kept;
  }
}
