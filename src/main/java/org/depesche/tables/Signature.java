package org.depesche.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.records.RecordView;

/**
 * What a text is recognised by: MinHash (Broder 1997) over its groups of three words. The share of
 * slots in which two signatures agree estimates the share of groups that the texts have in common.
 */
final class Signature {

  static final int SLOTS = 64;

  /** Sections that copies of a report share; the rest is the page's. */
  private static final Set<String> STORY = Set.of("lead", "body", "subhead");

  private static final int SHINGLE = 3;

  /** Shorter texts are alike by chance. */
  private static final int FEWEST_WORDS = 20;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final int[] slots;

  private Signature(int[] slots) {
    this.slots = slots;
  }

  /** Returns the signature of an article's story; empty of one that is too short. */
  static Optional<Signature> of(RecordView article) {
    return of(article.hasText() ? story(article) : surfaces(article));
  }

  static Optional<Signature> of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
    List<String> words = new ArrayList<>(List.of(NO_WORD.split(normal)));
    words.removeIf(String::isEmpty);
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    int[] slots = new int[SLOTS];
    Arrays.fill(slots, Integer.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = hash(words.subList(i, i + SHINGLE));
      for (int slot = 0; slot < SLOTS; slot++) {
        slots[slot] = Math.min(slots[slot], (int) (mix(hash + slot * GOLDEN) >>> 33));
      }
    }
    return Optional.of(new Signature(slots));
  }

  private static String story(RecordView article) {
    var text = new StringBuilder();
    for (var section : article.record().path("sections")) {
      if (STORY.contains(section.path("kind").asText())) {
        int start = section.path("start").asInt();
        article
            .slice(start, section.path("end").asInt())
            .ifPresent(t -> text.append(t).append(' '));
      }
    }
    return text.toString();
  }

  /** Returns what a record without text still has of the words: names, dates, triggers. */
  private static String surfaces(RecordView article) {
    var text = new StringBuilder();
    for (var pointer : List.of("mentions", "dates")) {
      article
          .record()
          .path(pointer)
          .forEach(item -> text.append(item.path("text").asText()).append(' '));
    }
    article
        .record()
        .path("events")
        .forEach(event -> text.append(event.at("/trigger/text").asText()).append(' '));
    return text.toString();
  }

  private static long hash(List<String> words) {
    long hash = GOLDEN;
    for (var word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = mix(hash ^ word.charAt(i));
      }
      hash = mix(hash ^ ' ');
    }
    return hash;
  }

  /** Spreads the bits (SplitMix64, Steele et al. 2014). */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Returns the hash of some slots in a row. */
  long band(int start, int length) {
    long hash = start;
    for (int i = start; i < start + length; i++) {
      hash = mix(hash * GOLDEN + slots[i]);
    }
    return hash;
  }

  /** Returns the share of slots that agree. */
  double likeness(Signature other) {
    int agreeing = 0;
    for (int i = 0; i < SLOTS; i++) {
      agreeing += slots[i] == other.slots[i] ? 1 : 0;
    }
    return agreeing / (double) SLOTS;
  }
}
