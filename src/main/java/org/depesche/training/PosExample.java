package org.depesche.training;

import java.util.List;
import org.depesche.tagging.WordProfile;

/**
 * A sentence to learn parts of speech from.
 *
 * @param words profiles of its words
 * @param tags ordinals of their tags; {@link #UNKNOWN} where a word teaches nothing
 * @param guide ordinals of the tags that another tagger gives; empty if there is none
 */
record PosExample(List<WordProfile> words, int[] tags, int[] guide) {

  /** The tag of a word that teaches nothing. */
  static final int UNKNOWN = -1;

  PosExample withoutGuide() {
    return new PosExample(words, tags, new int[0]);
  }

  PosExample tagged(int[] newTags) {
    return new PosExample(words, newTags, guide);
  }
}
