package org.depesche.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.postag.POSModel;

/**
 * What taggers share between workers.
 *
 * @param model OpenNLP's German part-of-speech model
 * @param dictionary full forms
 */
public record TaggingModels(POSModel model, FormDictionary dictionary) {

  private static final String RESOURCE = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";

  /** Loads both from the class path. */
  public static TaggingModels load() {
    var stream =
        Objects.requireNonNull(TaggingModels.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (stream) {
      return new TaggingModels(new POSModel(stream), FormDictionary.load());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Returns a tagger for one worker. */
  public Tagger tagger() {
    return new OpenNlpTagger(model, dictionary);
  }
}
