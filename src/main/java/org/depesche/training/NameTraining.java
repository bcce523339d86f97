package org.depesche.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.depesche.formats.ColumnFormat;
import org.depesche.formats.ColumnReader;
import org.depesche.formats.LabelledSentence;
import org.depesche.ner.Chunk;
import org.depesche.ner.CrfModel;
import org.depesche.ner.NameFeatures;
import org.depesche.ner.TagSet;
import org.depesche.tagging.Tagger;

/** The recipe of the shipped name model. The same data give the same bytes. */
public final class NameTraining {

  private static final String GERMEVAL = "ner/germeval2014/germ.train.2022fix.iob2.gz";
  private static final CrfOptions OPTIONS = new CrfOptions(8, 0.1f, 0, 0, 2, 0.05f, 4, 1);

  private final Path data;
  private final TagSet tags = new TagSet();

  /**
   * Creates the recipe.
   *
   * @param data folder with the annotated corpora and the unlabelled text
   */
  public NameTraining(Path data) {
    this.data = data;
  }

  /** Trains the model and writes it. */
  public void train(Tagger tagger, Path file) throws IOException {
    var reader = new ColumnReader(ColumnFormat.GERMEVAL, UnaryOperator.identity());
    var sentences = encode(reader.read(data.resolve(GERMEVAL)), tagger);
    write(new CrfTrainer(tags, OPTIONS).train(sentences), file);
  }

  private List<EncodedSentence> encode(List<LabelledSentence> sentences, Tagger tagger) {
    var features = new NameFeatures(form -> new int[0]);
    var tagged = GoldTagging.tag(sentences, tagger);
    List<EncodedSentence> encoded = new ArrayList<>(sentences.size());
    for (int i = 0; i < tagged.size(); i++) {
      int[] path = tags.encode(tagged.get(i).size(), chunks(sentences.get(i)));
      encoded.add(new EncodedSentence(features.of(tagged.get(i)), path));
    }
    return encoded;
  }

  private static List<Chunk> chunks(LabelledSentence sentence) {
    return sentence.labels().stream()
        .map(label -> new Chunk(label.start(), label.end(), label.name()))
        .toList();
  }

  private static void write(CrfModel model, Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      model.write(out);
    } finally {
      deflater.end();
    }
    Files.write(file, bytes.toByteArray());
  }
}
