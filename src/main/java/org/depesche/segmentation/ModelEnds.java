package org.depesche.segmentation;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetector;

/**
 * Where OpenNLP's sentence model ends sentences in a section; asked where the word lists leave an end
 * mark open, and computed the first time that it is asked.
 */
final class ModelEnds {

  private static final int CLOSING = 2;

  private final SentenceDetector detector;
  private final String section;
  private final int offset;
  private Optional<NavigableSet<Integer>> ends = Optional.empty();

  /**
   * Creates the ends of a section.
   *
   * @param detector OpenNLP's sentence detector
   * @param section the section's text
   * @param offset where the section starts in the text that is asked about
   */
  ModelEnds(SentenceDetector detector, String section, int offset) {
    this.detector = detector;
    this.section = section;
    this.offset = offset;
  }

  /** Returns whether a sentence ends with the mark that ends at the offset, or with what closes after it. */
  boolean endsAt(int markEnd) {
    if (ends.isEmpty()) {
      ends = Optional.of(detect());
    }
    Integer end = ends.get().ceiling(markEnd - offset);
    return end != null && end <= markEnd - offset + CLOSING;
  }

  /** The model has seen straight quotation marks alone. */
  private NavigableSet<Integer> detect() {
    String plain = section.replaceAll("[„“”»«]", "\"");
    NavigableSet<Integer> found = new TreeSet<>();
    for (var sentence : detector.sentPosDetect(plain)) {
      found.add(sentence.getEnd());
    }
    return found;
  }
}
