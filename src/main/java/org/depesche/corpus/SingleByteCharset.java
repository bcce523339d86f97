package org.depesche.corpus;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Warning;

/**
 * Chooses among single-byte charsets by how German the characters beyond ASCII look in their
 * places: an umlaut inside a word speaks for a charset, a quotation mark there against it. Where no
 * charset for German fits, ICU's detector decides.
 */
final class SingleByteCharset {
  private static final List<String> CANDIDATES =
      List.of("windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850");

  private static final String LOWER = "äöüß";
  private static final String UPPER = "ÄÖÜ";
  private static final String ACCENTED = "éèêëáàâåãçčćñíìîïóòôøúùûæœýÿžšÉÈÀÁÅÇÓØŠŽÆŒ";
  private static final String PUNCTUATION = "„“”‚‘»«›‹–—…•·€§°²³½¼¾©®™†\u00A0";

  /** May stand inside a word: the apostrophe and the soft hyphen. */
  private static final String INNER = "’\u00AD";

  private SingleByteCharset() {}

  /** Returns the text in the best charset, with a warning if that is a guess. */
  static DecodedText decode(byte[] bytes) {
    int best = 0;
    Charset chosen = StandardCharsets.ISO_8859_1;
    for (String name : CANDIDATES) {
      if (Charset.isSupported(name) && score(bytes, Charset.forName(name)) > best) {
        chosen = Charset.forName(name);
        best = score(bytes, chosen);
      }
    }
    return best * 2 > high(bytes) ? named(bytes, chosen) : detected(bytes);
  }

  private static DecodedText named(byte[] bytes, Charset charset) {
    boolean latin1 = charset.name().equals("windows-1252") && !hasExtensions(bytes);
    Charset used = latin1 ? StandardCharsets.ISO_8859_1 : charset;
    return new DecodedText(new String(bytes, used), used.name(), List.of());
  }

  private static DecodedText detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    boolean usable = match != null && Charset.isSupported(match.getName());
    Charset charset = usable ? Charset.forName(match.getName()) : StandardCharsets.ISO_8859_1;
    String message = "charset is a guess: " + charset.name();
    Warning warning = new Warning("DECODING-GUESSED", message, Optional.empty());
    return new DecodedText(new String(bytes, charset), charset.name(), List.of(warning));
  }

  /** Returns whether windows-1252 has a character where ISO-8859-1 has a control code. */
  private static boolean hasExtensions(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xE0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static int high(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  private static int score(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        score += score(text, i);
      }
    }
    return score;
  }

  private static int score(String text, int i) {
    char c = text.charAt(i);
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    int letters = (Character.isLetter(before) ? 1 : 0) + (Character.isLetter(after) ? 1 : 0);
    return Character.isLetter(c) ? letterScore(c, before, letters) : otherScore(c, letters);
  }

  private static int letterScore(char c, char before, int letters) {
    if (LOWER.indexOf(c) >= 0) {
      return letters > 0 ? 3 : 0;
    }
    if (UPPER.indexOf(c) >= 0) {
      return Character.isLowerCase(before) ? -3 : 2;
    }
    boolean latin = ACCENTED.indexOf(c) >= 0 && ACCENTED.indexOf(before) < 0;
    return latin && letters > 0 ? 1 : -1;
  }

  private static int otherScore(char c, int letters) {
    if (INNER.indexOf(c) >= 0) {
      return 1;
    }
    if (PUNCTUATION.indexOf(c) >= 0) {
      return letters == 2 ? -2 : 1;
    }
    return c < 0xA0 || c == '\uFFFD' ? -5 : -1;
  }
}
