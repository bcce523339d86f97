package org.depesche.ner;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * What name finders share between workers.
 *
 * @param tags the tags of the sequence model
 * @param model the sequence model
 * @param koreanNames the words of Korean names
 * @param rules names that follow a rule
 */
public record NameModels(TagSet tags, CrfModel model, KoreanNames koreanNames, NameRules rules) {

  private static final String RESOURCE = "/org/depesche/models/names.model";

  /** Loads the shipped model from the class path. */
  public static NameModels load() {
    try (var stream =
        Objects.requireNonNull(NameModels.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Reads a model file. */
  public static NameModels read(InputStream stream) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
    return new NameModels(new TagSet(), CrfModel.read(in), KoreanNames.load(), NameRules.load());
  }

  /** Returns a tagger of single sentences for one worker. */
  public CrfTagger tagger() {
    return new CrfTagger(tags, model, form -> new int[0]);
  }

  /** Returns a name finder for one worker. */
  public NameFinder finder() {
    return new CrfNameFinder(tagger(), koreanNames, rules);
  }
}
