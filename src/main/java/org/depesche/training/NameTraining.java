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
import org.depesche.document.SourceFile;
import org.depesche.document.Token;
import org.depesche.formats.ColumnFormat;
import org.depesche.formats.ColumnReader;
import org.depesche.formats.LabelledSentence;
import org.depesche.ner.Chunk;
import org.depesche.ner.FormInput;
import org.depesche.ner.NameFeatures;
import org.depesche.ner.NameModels;
import org.depesche.ner.TagSet;
import org.depesche.ner.WordVectors;
import org.depesche.tagging.TaggingModels;

/**
 * The recipe of the shipped name model: a linear model over sparse features and a network over word vectors, trained
 * apart and added up. The same data give the same bytes.
 */
public final class NameTraining {

  private static final String GERMEVAL = "ner/germeval2014/germ.train.2022fix.iob2.gz";
  private static final CrfOptions LINEAR = new CrfOptions(8, 0.1f, 0, 0, 2, 0.05f, 4, 1);
  private static final NetworkOptions NETWORK =
      new NetworkOptions(32, 16, 64, 0.2f, 0.35f, 8, 8, 0.002f, 1);

  /** What the scores of either part count in the sum: best and best calibrated on GermEval dev. */
  private static final float LINEAR_SHARE = 0.16f;

  private static final float NETWORK_SHARE = 0.6f;

  private final TagSet tags = new TagSet();
  private final CrfOptions linear;
  private final NetworkOptions network;

  private NameTraining(CrfOptions linear, NetworkOptions network) {
    this.linear = linear;
    this.network = network;
  }

  /**
   * Trains the model and writes it.
   *
   * @param data folder with the annotated corpora and the lists
   * @param articles articles to learn from too, where they are annotated
   */
  public static void train(Path data, List<SourceFile> articles, Annotations annotations, Path file)
      throws IOException {
    var reader = new ColumnReader(ColumnFormat.GERMEVAL, UnaryOperator.identity());
    List<LabelledSentence> sentences = new ArrayList<>(reader.read(data.resolve(GERMEVAL)));
    List<List<Token>> tagged =
        new ArrayList<>(GoldTagging.tag(sentences, TaggingModels.load().tagger()));
    var annotated = new AnnotatedSentences(articles, annotations);
    sentences.addAll(annotated.sentences());
    tagged.addAll(annotated.tagged());
    var input = new FormInput(WordVectors.load(), new NameLists(data.resolve("lex")).compile());
    write(new NameTraining(LINEAR, NETWORK).train(sentences, tagged, input), file);
  }

  /** Returns a model of sentences and their tagged tokens. */
  static NameModels train(
      List<LabelledSentence> sentences, List<List<Token>> tagged, FormInput input, int passes) {
    var linear = new CrfOptions(passes, 0.1f, 0, 0, 1, 0, 4, 1);
    var network = new NetworkOptions(8, 4, 8, 0, 0, 4 * passes, 1, 0.01f, 1);
    return new NameTraining(linear, network).train(sentences, tagged, input);
  }

  private NameModels train(
      List<LabelledSentence> sentences, List<List<Token>> tagged, FormInput input) {
    var features = new NameFeatures();
    var table = new FormTable(input);
    List<EncodedSentence> encoded = new ArrayList<>(sentences.size());
    List<NetworkSentence> read = new ArrayList<>(sentences.size());
    for (int i = 0; i < tagged.size(); i++) {
      var tokens = tagged.get(i);
      int[] path = tags.encode(tokens.size(), chunks(sentences.get(i)));
      encoded.add(new EncodedSentence(features.of(tokens), path));
      read.add(table.encode(tokens, path));
    }
    var model = new CrfTrainer(tags, linear).train(encoded);
    var trainer = new NetworkTrainer(tags, table, network);
    trainer.train(read);
    float[] pairs = trainer.transitions();
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] *= NETWORK_SHARE;
    }
    return new NameModels(
        tags, model.combined(LINEAR_SHARE, pairs), trainer.network().scaled(NETWORK_SHARE), input);
  }

  private static List<Chunk> chunks(LabelledSentence sentence) {
    return sentence.labels().stream()
        .map(label -> new Chunk(label.start(), label.end(), label.name()))
        .toList();
  }

  private static void write(NameModels models, Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      models.write(out);
    } finally {
      deflater.end();
    }
    Files.write(file, bytes.toByteArray());
  }
}
