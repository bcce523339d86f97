package org.depesche.ner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What name finders share between workers.
 *
 * @param tags the tags of the sequence model
 * @param model scores of sparse features and of pairs of tags
 * @param network scores of the network
 * @param input what the network reads of a form
 * @param forms what forms seen before say
 */
public record NameModels(
    TagSet tags, CrfModel model, Network network, FormInput input, FormCache forms) {

  private static final String RESOURCE = "/org/depesche/models/names.model";

  /** Joins the parts of a model. */
  public NameModels(TagSet tags, CrfModel model, Network network, FormInput input) {
    this(tags, model, network, input, new FormCache());
  }

  /** Loads the shipped model from the class path. */
  public static NameModels load() {
    try (var stream =
        Objects.requireNonNull(NameModels.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(stream, WordVectors.load());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Reads a model file; the word vectors are those it was trained with. */
  public static NameModels read(InputStream stream, WordVectors vectors) throws IOException {
    var in = Matrices.unpacked(stream);
    var model = CrfModel.read(in);
    var input = new FormInput(vectors, ListTable.read(in));
    return new NameModels(new TagSet(), model, Network.read(in), input);
  }

  /** Writes the model without its word vectors. */
  public void write(DataOutputStream out) throws IOException {
    model.write(out);
    input.lists().write(out);
    network.write(out);
  }

  /** Returns a tagger of single sentences for one worker. */
  public CrfTagger tagger() {
    return new CrfTagger(this);
  }

  /** Returns a name finder for one worker. */
  public NameFinder finder() {
    return new CrfNameFinder(tagger());
  }
}
