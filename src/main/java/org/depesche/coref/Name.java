package org.depesche.coref;

import java.util.List;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;

/**
 * A mention as the resolver sees it.
 *
 * @param mention the mention
 * @param surface its characters, white space run together
 * @param words its folded words
 * @param type what the article as a whole takes it for
 * @param first index of its first token in {@link ArticleTokens}
 * @param last index of its last token; less than {@code first} if it covers no token
 * @param sentence index of its sentence, 0 if it covers no token
 */
record Name(
    Mention mention,
    String surface,
    List<String> words,
    EntityType type,
    int first,
    int last,
    int sentence) {

  boolean hasTokens() {
    return last >= first;
  }

  /** Returns the last word without a genitive s. */
  String lastWord() {
    return words.isEmpty() ? "" : Fold.withoutS(words.get(words.size() - 1));
  }
}
