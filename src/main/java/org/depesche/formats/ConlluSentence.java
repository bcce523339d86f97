package org.depesche.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a CoNLL-U file.
 *
 * @param id its {@code sent_id}; empty if it has none
 * @param text its {@code text}; the surface tokens joined if it has none
 * @param words its syntactic words; the word with id {@code n} stands at index {@code n - 1}
 * @param tokens its surface tokens: one for each word, or for each range of words that are written as one
 */
public record ConlluSentence(
    String id, String text, List<ConlluWord> words, List<ConlluToken> tokens) {

  /** Copies the lists. */
  public ConlluSentence {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  /** Returns the words that the surface token stands for, at least one. */
  public List<ConlluWord> wordsOf(ConlluToken token) {
    return words.subList(token.firstWord() - 1, token.lastWord());
  }

  /** Returns the surface forms. */
  public List<String> forms() {
    return tokens.stream().map(ConlluToken::form).toList();
  }

  /**
   * Returns the sentence as a treebank does that does not split contractions ({@code im} = in + dem): one
   * word for each surface token. A range becomes one word with the surface form and the tags of its first
   * word ({@code im}: the preposition); it hangs where that member hung whose head is outside, or stays
   * with its first word, and what hung on a member hangs on it.
   */
  public ConlluSentence merged() {
    List<ConlluWord> merged = new ArrayList<>();
    List<ConlluToken> units = new ArrayList<>();
    int[] unitOf = new int[words.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      for (int word = tokens.get(i).firstWord(); word <= tokens.get(i).lastWord(); word++) {
        unitOf[word] = i + 1;
      }
    }
    for (ConlluToken token : tokens) {
      int number = merged.size() + 1;
      ConlluWord outer = outermost(token);
      merged.add(wordsOf(token)
          .get(0)
          .as(number, token.form())
          .under(outer.head() < 0 ? -1 : unitOf[outer.head()], outer.deprel()));
      units.add(new ConlluToken(token.form(), number, number, token.spaceAfter()));
    }
    return new ConlluSentence(id, text, merged, units);
  }

  private ConlluWord outermost(ConlluToken token) {
    List<ConlluWord> members = wordsOf(token);
    Optional<ConlluWord> outer = members.stream()
        .filter(word -> word.head() < token.firstWord() || word.head() > token.lastWord())
        .findFirst();
    return outer.orElse(members.get(0));
  }
}
