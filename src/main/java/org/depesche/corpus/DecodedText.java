package org.depesche.corpus;

import java.util.List;
import org.depesche.document.Warning;

/**
 * A file's bytes as text.
 *
 * @param text the decoded text without byte order mark, otherwise untouched
 * @param charset IANA name of the charset (Java's where there is none)
 * @param warnings what was odd: {@code DECODING-REPLACED}, {@code DECODING-GUESSED}, {@code
 *     DECODING-MOJIBAKE}, {@code DECODING-CONTROL}
 */
public record DecodedText(String text, String charset, List<Warning> warnings) {

  /** Copies the warnings. */
  public DecodedText {
    warnings = List.copyOf(warnings);
  }
}
