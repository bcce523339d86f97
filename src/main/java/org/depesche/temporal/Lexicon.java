package org.depesche.temporal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Word forms of time and what they can mean. Immutable. */
final class Lexicon {

  /**
   * A part of a word form.
   *
   * @param length its length in UTF-16 units
   * @param terms what it can mean
   */
  record Piece(int length, List<Term> terms) {}

  private final Map<String, List<Piece>> forms;

  Lexicon(Map<String, List<Piece>> forms) {
    this.forms = Map.copyOf(forms);
  }

  /** Returns the parts of a form, mostly one. A form in capitals is looked up in lower case. */
  Optional<List<Piece>> find(String form) {
    var pieces = forms.get(form);
    if (pieces == null && isCapitals(form)) {
      String lower = form.toLowerCase(Locale.ROOT);
      pieces = forms.get(capitalised(lower));
      pieces = pieces == null || lengthOf(pieces) != form.length() ? null : pieces;
    }
    return Optional.ofNullable(pieces);
  }

  private static int lengthOf(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::length).sum();
  }

  private static boolean isCapitals(String form) {
    return form.length() > 2
        && Character.isUpperCase(form.charAt(1))
        && Character.isUpperCase(form.charAt(form.length() - 1));
  }

  /** Returns the form with its first letter in upper case. */
  static String capitalised(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
