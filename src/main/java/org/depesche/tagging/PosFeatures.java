package org.depesche.tagging;

import java.util.List;

/** The features of a token for its part of speech: of the form itself, and of what stands around it. */
public final class PosFeatures {

  /** How many features of the context there are at most. */
  public static final int CONTEXT_SIZE = 26;

  private static final int BORDER = 77;

  private PosFeatures() {}

  /**
   * Fills in the hashes of the context features and returns how many there are.
   *
   * @param words profiles of the sentence
   * @param index the token
   * @param tags ordinals of the tags already given to the tokens before it
   * @param features where to write
   */
  public static int context(List<WordProfile> words, int index, int[] tags, int[] features) {
    WordProfile word = words.get(index);
    int size = words.size();
    int tag1 = index > 0 ? tags[index - 1] : BORDER;
    int tag2 = index > 1 ? tags[index - 2] : BORDER;
    int classesBefore = index > 0 ? words.get(index - 1).classes() : BORDER;
    int classesBefore2 = index > 1 ? words.get(index - 2).classes() : BORDER;
    int classesAfter = index + 1 < size ? words.get(index + 1).classes() : BORDER;
    int classesAfter2 = index + 2 < size ? words.get(index + 2).classes() : BORDER;
    int formBefore = index > 0 ? words.get(index - 1).form() : BORDER;
    int formAfter = index + 1 < size ? words.get(index + 1).form() : BORDER;
    int formBefore2 = index > 1 ? words.get(index - 2).form() : BORDER;
    int formAfter2 = index + 2 < size ? words.get(index + 2).form() : BORDER;
    int classes = word.classes();
    int n = 0;
    features[n++] = Hash.mix(1, tag1);
    features[n++] = Hash.mix(2, tag1, tag2);
    features[n++] = Hash.mix(3, tag1, classes);
    features[n++] = Hash.mix(4, tag1, word.form());
    features[n++] = Hash.mix(5, classesBefore, classes);
    features[n++] = Hash.mix(6, classes, classesAfter);
    features[n++] = Hash.mix(7, classesBefore, classes, classesAfter);
    features[n++] = Hash.mix(8, formBefore);
    features[n++] = Hash.mix(9, formAfter);
    features[n++] = Hash.mix(10, formBefore, classes);
    features[n++] = Hash.mix(11, formAfter, classes);
    features[n++] = Hash.mix(12, tag1, tag2, classes);
    features[n++] = Hash.mix(13, classes, classesAfter, classesAfter2);
    features[n++] = Hash.mix(14, classesBefore2, classesBefore, classes);
    features[n++] = Hash.mix(15, formBefore2, classes);
    features[n++] = Hash.mix(16, formAfter2, classes);
    features[n++] = Hash.mix(17, formBefore, word.form());
    features[n++] = Hash.mix(18, word.form(), formAfter);
    features[n++] = Hash.mix(19, tag1, word.suffix());
    features[n++] = Hash.mix(20, tag1, classesAfter);
    features[n++] = Hash.mix(21, index == 0 ? 1 : 2, word.shape(), classes);
    int shapeAfter = index + 1 < size ? words.get(index + 1).shape() : BORDER;
    int shapeBefore = index > 0 ? words.get(index - 1).shape() : BORDER;
    features[n++] = Hash.mix(22, shapeBefore, word.shape(), shapeAfter);
    features[n++] = Hash.mix(23, tag1, word.shape(), shapeAfter);
    int suffixAfter = index + 1 < size ? words.get(index + 1).suffix() : BORDER;
    features[n++] = Hash.mix(24, suffixAfter, classes);
    features[n++] = Hash.mix(25, tag1, classes, formAfter);
    return n;
  }

  /** Returns the hash of a feature that a trainer adds: a template number with two values. */
  public static int extra(int template, int first, int second) {
    return Hash.mix(template, first, second);
  }
}
