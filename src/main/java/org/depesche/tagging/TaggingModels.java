package org.depesche.tagging;

/**
 * What taggers share between workers.
 *
 * @param model parts of speech
 * @param dictionary full forms
 * @param chooser which readings agree with a part of speech
 */
public record TaggingModels(PosModel model, FormDictionary dictionary, ReadingChooser chooser) {

  /** Loads all from the class path. */
  public static TaggingModels load() {
    return new TaggingModels(PosModel.load(), FormDictionary.load(), ReadingChooser.load());
  }

  /** Returns a tagger for one worker. */
  public Tagger tagger() {
    return new PerceptronTagger(model, dictionary, chooser);
  }
}
