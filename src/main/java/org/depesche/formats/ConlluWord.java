package org.depesche.formats;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A syntactic word of a CoNLL-U file; an underscore in the file is an empty string here.
 *
 * @param id its number in the sentence, from 1
 * @param form the word as written
 * @param lemma its base form
 * @param upos its universal part of speech
 * @param xpos its part of speech in the treebank's own set
 * @param features its morphological features
 * @param head id of its head; 0 for the root, -1 where the file has none
 * @param deprel its dependency relation
 */
public record ConlluWord(
    int id,
    String form,
    String lemma,
    String upos,
    String xpos,
    Map<String, String> features,
    int head,
    String deprel) {

  /** Copies the features in alphabetical order. */
  public ConlluWord {
    SortedMap<String, String> sorted = new TreeMap<>(features);
    features = Collections.unmodifiableSortedMap(sorted);
  }

  ConlluWord as(int newId, String newForm) {
    return new ConlluWord(newId, newForm, lemma, upos, xpos, features, head, deprel);
  }

  ConlluWord under(int newHead, String newDeprel) {
    return new ConlluWord(id, form, lemma, upos, xpos, features, newHead, newDeprel);
  }
}
