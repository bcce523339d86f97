package org.depesche.corpus;

import java.util.List;
import java.util.Optional;
import org.depesche.document.Span;
import org.depesche.document.Warning;

/** Umlauts and quotes of UTF-8 that somebody read as windows-1252 before us. */
final class Mojibake {
  private static final List<String> FORMS = List.of(
      "\u00C3\u00A4",
      "\u00C3\u00B6",
      "\u00C3\u00BC",
      "\u00C3\u0178",
      "\u00C3\u201E",
      "\u00C3\u2013",
      "\u00C3\u0153",
      "\u00E2\u20AC\u017E",
      "\u00E2\u20AC\u0153",
      "\u00E2\u20AC\u201C",
      "\u00E2\u20AC\u2122");

  private Mojibake() {}

  /** Returns a warning at the first such form. */
  static Optional<Warning> find(String text) {
    if (text.indexOf('\u00C3') < 0 && text.indexOf('\u00E2') < 0) {
      return Optional.empty();
    }
    return FORMS.stream()
        .filter(text::contains)
        .map(form -> new Span(text.indexOf(form), text.indexOf(form) + form.length()))
        .min(Span::compareTo)
        .map(span -> new Warning(
            "DECODING-MOJIBAKE", "UTF-8 misread before as windows-1252", Optional.of(span)));
  }
}
