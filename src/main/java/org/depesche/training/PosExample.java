package org.depesche.training;

import java.util.List;
import java.util.Optional;
import org.depesche.document.Pos;
import org.depesche.tagging.WordProfile;

/**
 * A sentence to learn parts of speech from.
 *
 * @param words profiles of its words
 * @param tags their parts of speech; empty where a word teaches nothing
 * @param guide the parts of speech that another tagger gives; no items if there is none
 */
record PosExample(List<WordProfile> words, List<Optional<Pos>> tags, List<Pos> guide) {

  /** Copies the lists. */
  PosExample {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    guide = List.copyOf(guide);
  }

  PosExample withoutGuide() {
    return new PosExample(words, tags, List.of());
  }

  PosExample tagged(List<Pos> newTags) {
    return new PosExample(words, newTags.stream().map(Optional::of).toList(), guide);
  }
}
