package org.depesche.tagging;

import java.util.List;

/** The features of a token for its part of speech: of the form itself, and of what stands around it. */
public final class PosFeatures {

  /** How many features of the context there are at most. */
  public static final int CONTEXT_SIZE = 26;

  private static final int BORDER_TAG = 77;

  private PosFeatures() {}

  /**
   * Fills in the hashes of the context features and returns how many there are.
   *
   * @param words profiles of the sentence
   * @param index the token
   * @param tags places of the tags already given to the tokens before it
   * @param features where to write
   */
  public static int context(List<WordProfile> words, int index, int[] tags, int[] features) {
    int count = tagged(words, index, tags, features);
    WordProfile word = words.get(index);
    WordProfile before = at(words, index - 1);
    WordProfile after = at(words, index + 1);
    int classes = word.classes();
    features[count++] = Hash.mix(5, before.classes(), classes);
    features[count++] = Hash.mix(6, classes, after.classes());
    features[count++] = Hash.mix(7, before.classes(), classes, after.classes());
    features[count++] = Hash.mix(8, before.form());
    features[count++] = Hash.mix(9, after.form());
    features[count++] = Hash.mix(10, before.form(), classes);
    features[count++] = Hash.mix(11, after.form(), classes);
    features[count++] =
        Hash.mix(13, classes, after.classes(), at(words, index + 2).classes());
    features[count++] = Hash.mix(14, at(words, index - 2).classes(), before.classes(), classes);
    features[count++] = Hash.mix(15, at(words, index - 2).form(), classes);
    features[count++] = Hash.mix(16, at(words, index + 2).form(), classes);
    features[count++] = Hash.mix(17, before.form(), word.form());
    features[count++] = Hash.mix(18, word.form(), after.form());
    features[count++] = Hash.mix(21, index == 0 ? 1 : 2, word.shape(), classes);
    features[count++] = Hash.mix(22, before.shape(), word.shape(), after.shape());
    features[count++] = Hash.mix(24, after.suffix(), classes);
    return count;
  }

  /** Fills in the features that hold a tag given before. */
  private static int tagged(List<WordProfile> words, int index, int[] tags, int[] features) {
    WordProfile word = words.get(index);
    WordProfile after = at(words, index + 1);
    int tag = index > 0 ? tags[index - 1] : BORDER_TAG;
    int tagBefore = index > 1 ? tags[index - 2] : BORDER_TAG;
    int count = 0;
    features[count++] = Hash.mix(1, tag);
    features[count++] = Hash.mix(2, tag, tagBefore);
    features[count++] = Hash.mix(3, tag, word.classes());
    features[count++] = Hash.mix(4, tag, word.form());
    features[count++] = Hash.mix(12, tag, tagBefore, word.classes());
    features[count++] = Hash.mix(19, tag, word.suffix());
    features[count++] = Hash.mix(20, tag, after.classes());
    features[count++] = Hash.mix(23, tag, word.shape(), after.shape());
    features[count++] = Hash.mix(25, tag, word.classes(), after.form());
    return count;
  }

  private static WordProfile at(List<WordProfile> words, int index) {
    return index < 0 || index >= words.size() ? WordProfile.BORDER : words.get(index);
  }

  /** Returns the hash of a feature that a trainer adds: a template number with two values. */
  public static int extra(int template, int first, int second) {
    return Hash.mix(template, first, second);
  }
}
