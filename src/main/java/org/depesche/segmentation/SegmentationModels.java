package org.depesche.segmentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * What segmenters share between workers.
 *
 * @param lexicon the word lists that decide first
 * @param model OpenNLP's German sentence model, which decides what they leave open
 */
public record SegmentationModels(SegmentationLexicon lexicon, SentenceModel model) {

  private static final String RESOURCE = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";

  /** Loads both from the class path. */
  public static SegmentationModels load() {
    var stream =
        Objects.requireNonNull(SegmentationModels.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (stream) {
      return new SegmentationModels(SegmentationLexicon.load(), new SentenceModel(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Returns a segmenter for one worker. */
  public Segmenter segmenter() {
    return new RuleSegmenter(this);
  }
}
