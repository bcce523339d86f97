package org.depesche.coref;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reduces names to keys under which spellings and inflected forms of one name are equal. */
final class Fold {

  private static final List<String> ENDINGS = List.of("en", "er", "em", "e", "n");

  private static final Pattern NIS = Pattern.compile("...nis(?:s(?:e|es|en))?$");

  private Fold() {}

  /**
   * Returns the lower-case letters and digits of the name, words separated by a blank; hyphens
   * separate words, other marks vanish, accents too: {@code Kim Jong-un} and {@code Kim Jong Un}
   * are equal, {@code ver.di} and {@code verdi}.
   */
  static String fold(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        folded.append(c < 0x80 || "äöüß".indexOf(c) >= 0 ? c : plain(c));
      } else if (isSeparator(c)
          && folded.length() > 0
          && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '–' || c == '/' || c == '\u00a0';
  }

  private static String plain(char c) {
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return decomposed.substring(0, 1);
  }

  /** Returns the words of a folded name. */
  static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /**
   * Returns the folded word without a genitive or declension ending: {@code verbandes} and {@code
   * verband}, {@code deutsches} and {@code deutschen} are equal.
   */
  static String stem(String word) {
    if (NIS.matcher(word).find()) {
      return word.substring(0, word.lastIndexOf("nis") + 3);
    }
    String stem = withoutS(word);
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  /** Returns the folded word without a final s: {@code putins}, {@code putin}. */
  static String withoutS(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Returns the stems of a name's words, separated by a blank: the key of places and bodies. */
  static String key(String name) {
    List<String> stems = new ArrayList<>();
    for (String word : words(fold(name))) {
      stems.add(stem(word));
    }
    return joinDigits(String.join(" ", stems));
  }

  /** {@code A 35} and {@code A35} are one road. */
  private static String joinDigits(String key) {
    int blank = key.indexOf(' ');
    boolean road = blank == 1 && key.length() > 2 && Character.isDigit(key.charAt(2));
    return road ? key.charAt(0) + key.substring(2) : key;
  }
}
