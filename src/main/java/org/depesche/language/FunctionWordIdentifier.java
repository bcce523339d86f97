package org.depesche.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.Language;
import org.depesche.document.SourceFile;

/**
 * Tells languages by script and by their function words: the words that two languages share count
 * half for each. The whole text is counted, so a foreign quotation does not turn a German article.
 * Where little speaks for any language, the answer is {@code und}. Thread-safe.
 */
public final class FunctionWordIdentifier implements LanguageIdentifier {
  /** Enough of the text to tell by. */
  private static final int LONGEST = 20_000;

  /** With fewer words than this nothing can be told from function words alone. */
  private static final int FEW_WORDS = 12;

  /** Running text in a language has at least this share of its function words in our lists. */
  private static final double RUNNING_TEXT = 0.12;

  /** With this much of the winner's score German wins: the rest is quotations. */
  private static final double GERMAN_SHARE = 0.6;

  private static final Map<UnicodeScript, String> LANGUAGE_OF_SCRIPT = new EnumMap<>(Map.of(
      UnicodeScript.CYRILLIC, "ru",
      UnicodeScript.ARABIC, "ar",
      UnicodeScript.GREEK, "el",
      UnicodeScript.HAN, "zh",
      UnicodeScript.HIRAGANA, "ja",
      UnicodeScript.KATAKANA, "ja",
      UnicodeScript.HANGUL, "ko",
      UnicodeScript.HEBREW, "he"));

  private final FunctionWords functionWords;

  /** Makes an identifier with these lists. */
  public FunctionWordIdentifier(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  @Override
  public Language identify(SourceFile file) {
    String text = file.text().substring(0, Math.min(file.text().length(), LONGEST));
    return script(text).orElseGet(() -> words(text.toLowerCase(Locale.ROOT)));
  }

  /** Returns the language of a script other than Latin that most letters have. */
  private static Optional<Language> script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        counts.merge(UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
      }
    }
    int all = letters;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > all && LANGUAGE_OF_SCRIPT.containsKey(e.getKey()))
        .map(e ->
            new Language(LANGUAGE_OF_SCRIPT.get(e.getKey()), rounded((double) e.getValue() / all)))
        .findFirst();
  }

  private Language words(String text) {
    double[] scores = new double[functionWords.languages().size()];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        count(text.substring(start, i), scores);
        start = -1;
      }
    }
    return best(scores, words);
  }

  private void count(String word, double[] scores) {
    var languages = functionWords.languagesOf(word);
    languages.forEach(language -> scores[language] += 1.0 / languages.size());
  }

  private Language best(double[] scores, int words) {
    int best = 0;
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
      sum += scores[i];
    }
    int german = functionWords.languages().indexOf("de");
    best = scores[german] >= GERMAN_SHARE * scores[best] ? german : best;
    boolean told = words >= FEW_WORDS && scores[best] >= RUNNING_TEXT * words;
    double share = sum == 0 ? 0 : scores[best] / sum;
    return told || (scores[best] >= 2 && share > 0.8)
        ? new Language(functionWords.languages().get(best), rounded(share))
        : new Language("und", 0);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
