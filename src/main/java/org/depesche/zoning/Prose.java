package org.depesche.zoning;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Table;

/** How a stretch of text looks: running text, a headline, a name. Immutable. */
final class Prose {
  private static final int SHORT = 100;
  private static final int PARAGRAPH = 150;
  private static final Pattern CLOSED =
      Pattern.compile("[.!?…][\"“”»«›‹‘’')\\]]*$|[.!?…]\\s*[–—]$");
  private static final Pattern INNER_END =
      Pattern.compile("\\p{Ll}{2}[\"“”»«]?[.!?][\"“”»«]? +[„\"»«]?\\p{Lu}");
  private static final Pattern NAME = Pattern.compile(
      "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}\\. |von |van |de )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?");
  private static final Pattern BLANKS = Pattern.compile(" +");

  private static final Set<String> MODALS = Set.of("will", "soll", "kann", "muss", "darf");

  private final Set<String> noVerbs = Table.words(Prose.class, "no_verbs.txt");

  /** Returns whether the text ends like a sentence. */
  boolean isClosed(String text) {
    return CLOSED.matcher(tail(text)).find();
  }

  /** Returns whether a sentence ends before the end of the text. */
  boolean hasInnerEnd(String text) {
    return INNER_END.matcher(text).find();
  }

  /** Returns whether the text is a paragraph or sentence rather than a headline or a name. */
  boolean isProse(String text) {
    return text.length() >= PARAGRAPH
        || (isClosed(text) && words(text) >= 6 && !text.endsWith("?"))
        || hasInnerEnd(text);
  }

  /** Returns whether the text may be a headline between paragraphs. */
  boolean isShort(String text) {
    return text.length() <= SHORT && !isProse(text);
  }

  /** Returns whether the text may be the name of a person and nothing else. */
  boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  int words(String text) {
    return BLANKS.split(text.strip()).length;
  }

  /** Returns whether a word of the text looks like a finite verb. */
  boolean hasVerb(String text) {
    String[] words = BLANKS.split(text);
    for (int i = 1; i < words.length; i++) {
      boolean nounFollows = i + 1 < words.length && Character.isUpperCase(words[i + 1].charAt(0));
      if (isVerb(words[i], nounFollows)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(String word, boolean nounFollows) {
    Matcher end = CLOSED.matcher(word);
    String bare = end.find() ? word.substring(0, end.start()) : word;
    if (bare.length() < 3 || !Character.isLowerCase(bare.charAt(0)) || noVerbs.contains(bare)) {
      return false;
    }
    return MODALS.contains(bare)
        || bare.endsWith("t")
        || bare.endsWith("te")
        || (bare.endsWith("en") && !nounFollows);
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 12));
  }
}
