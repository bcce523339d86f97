package org.depesche.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** One pass over a text that builds its normalised view with the alignment. */
final class Normaliser {
  private static final Repairs REPAIRS = Repairs.load();

  private final String original;
  private final StringBuilder view;
  private int[] starts;
  private int[] ends;

  Normaliser(String original) {
    this.original = original;
    this.view = new StringBuilder(original.length());
    this.starts = new int[original.length() + 1];
    this.ends = new int[original.length() + 1];
  }

  /** Returns whether nothing in the text can need a change. */
  static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!REPAIRS.isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  AlignedText run() {
    int position = 0;
    while (position < original.length()) {
      char c = original.charAt(position);
      if (REPAIRS.isPlain(c)) {
        append(c, position, position + 1);
        position++;
      } else {
        position = special(c, position);
      }
    }
    int length = view.length();
    return AlignedText.join(
        original, view.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** Handles what starts at the position and returns the position after it. */
  private int special(char c, int position) {
    if (c == '\r') {
      boolean pair = original.startsWith("\r\n", position);
      append('\n', position, pair ? position + 2 : position + 1);
      return pair ? position + 2 : position + 1;
    }
    Optional<Repairs.Match> match =
        c == '&' ? REPAIRS.entity(original, position) : REPAIRS.mojibake(original, position);
    if (match.isEmpty()) {
      put(Character.toString(c), position, position + 1);
      return position + 1;
    }
    put(match.get().replacement(), position, match.get().end());
    return match.get().end();
  }

  /** Appends a character, or two that are a surrogate pair, after what the character table makes of it. */
  private void put(String character, int start, int end) {
    char c = character.charAt(0);
    if (Character.getType(c) == Character.NON_SPACING_MARK && !view.isEmpty() && compose(c, end)) {
      return;
    }
    String replacement = REPAIRS.replacement(c).orElse(character);
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), start, end);
    }
  }

  /** Joins a combining mark to the character before it; returns whether there is a character for both. */
  private boolean compose(char mark, int end) {
    int last = view.length() - 1;
    String composed =
        Normalizer.normalize(String.valueOf(view.charAt(last)) + mark, Normalizer.Form.NFC);
    if (composed.length() != 1) {
      return false;
    }
    view.setCharAt(last, composed.charAt(0));
    ends[last] = end;
    return true;
  }

  private void append(char c, int start, int end) {
    int index = view.length();
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, 2 * index);
      ends = Arrays.copyOf(ends, 2 * index);
    }
    starts[index] = start;
    ends[index] = end;
    view.append(c);
  }
}
