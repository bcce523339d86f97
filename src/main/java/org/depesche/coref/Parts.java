package org.depesche.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Short forms that a longer name may be called by. Works on keys, see {@link Fold#key}. */
final class Parts {

  private static final int LONGEST = 8;
  private static final int COMPOUND_HEAD = 8;
  private static final Set<String> LINKS = Set.of(
      "d", "de", "der", "des", "für", "von", "vom", "im", "in", "am", "an", "ob", "bei", "of",
      "und", "zu", "zum", "zur", "gegen", "geg", "auf", "vor", "nad", "sur", "on", "del", "the",
      "for");
  private static final Set<String> BEFORE_PLACES =
      Set.of("new", "neu", "bad", "san", "santa", "st", "sankt", "los", "las", "la", "le", "el");

  private Parts() {}

  /**
   * Returns the parts of a name that can stand for it: its beginnings and ends, words within, the
   * last part of a compound. A part after a preposition or article is another thing: {@code
   * Bundestag} is not {@code Finanzausschuss des Bundestages}.
   */
  static List<String> of(String key) {
    List<String> words = Fold.words(key);
    List<String> parts = new ArrayList<>();
    int count = Math.min(words.size(), LONGEST);
    for (int from = 0; from < count; from++) {
      if (from > 0 && LINKS.contains(words.get(from - 1))) {
        break;
      }
      for (int to = from + 1; to <= count; to++) {
        if (to - from < words.size() && !LINKS.contains(words.get(to - 1))) {
          parts.add(String.join(" ", words.subList(from, to)));
        }
      }
    }
    if (words.size() == 1) {
      for (int cut = 4; cut + COMPOUND_HEAD <= key.length(); cut++) {
        parts.add(key.substring(cut));
      }
    }
    return parts;
  }

  /**
   * Returns whether a place may be called by the part: {@code Witten} for {@code Witten an der
   * Ruhr}, {@code Orleans} for {@code New Orleans}; not {@code Frankfurt} for {@code Flughafen
   * Frankfurt}.
   */
  static boolean isLocal(String part, String whole) {
    List<String> words = Fold.words(whole);
    int count = Fold.words(part).size();
    if (whole.startsWith(part + " ")) {
      return count > 1 || LINKS.contains(words.get(count));
    }
    return whole.endsWith(" " + part)
        && words.size() == count + 1
        && BEFORE_PLACES.contains(words.get(0));
  }
}
