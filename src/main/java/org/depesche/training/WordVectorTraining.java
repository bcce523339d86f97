package org.depesche.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.depesche.ner.Subwords;
import org.depesche.ner.WordVectors;

/** The recipe of the shipped word vectors. The same data give the same bytes. */
public final class WordVectorTraining {

  private static final String WIKIPEDIA = "text/klexikon-wikipedia.txt.gz";
  private static final String PARLIAMENT = "text/bundestag.txt.gz";
  private static final String NEWS = "news/wikinews";
  /** Wikipedia and news are nearer to the articles than speeches, and are read so often. */
  private static final int PASSES = 4;

  private static final int SHIPPED_CUTOFF = 8;
  private static final WordVectorOptions OPTIONS =
      new WordVectorOptions(64, 5, 5, 5, 0.04f, 1e-4, 1);

  private WordVectorTraining() {}

  /**
   * Trains the vectors and writes them.
   *
   * @param data folder with the texts
   */
  public static void train(Path data, Path file) throws IOException {
    List<Path> main = new ArrayList<>(List.of(data.resolve(WIKIPEDIA)));
    try (Stream<Path> files = Files.list(data.resolve(NEWS))) {
      files.filter(path -> path.toString().endsWith(".txt")).sorted().forEach(main::add);
    }
    List<Path> speeches = List.of(data.resolve(PARLIAMENT));
    Map<String, Integer> frequencies = new HashMap<>();
    count(main, frequencies);
    count(speeches, frequencies);
    var vocabulary = new Vocabulary(frequencies);
    List<int[]> often = new ArrayList<>();
    List<int[]> text = new ArrayList<>();
    PlainText.read(main, words -> often.add(vocabulary.ids(words)));
    for (int pass = 0; pass < PASSES; pass++) {
      text.addAll(often);
    }
    PlainText.read(speeches, words -> text.add(vocabulary.ids(words)));
    Collections.shuffle(text, new Random(OPTIONS.seed()));
    var trainer = new WordVectorTrainer(vocabulary, OPTIONS);
    trainer.train(text);
    write(pack(vocabulary, trainer), file);
  }

  private static void count(List<Path> files, Map<String, Integer> frequencies) {
    PlainText.read(
        files,
        words -> words.forEach(word -> frequencies.merge(Subwords.normal(word), 1, Integer::sum)));
  }

  /** Rounds the vectors of words of length 8 and of buckets of mean square 1 to bytes. */
  static WordVectors pack(Vocabulary vocabulary, WordVectorTrainer trainer) {
    int width = OPTIONS.width();
    Map<Integer, float[]> words = new LinkedHashMap<>();
    for (int id = 0; id < vocabulary.size(SHIPPED_CUTOFF); id++) {
      words.putIfAbsent(Subwords.key(vocabulary.word(id)), trainer.word(id));
    }
    int[] keys = words.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] vectors = new byte[keys.length * width];
    int row = 0;
    for (float[] vector : words.values()) {
      double scale = Math.sqrt(width / Math.max(1e-9, squares(vector)));
      WordVectors.pack(scaled(vector, (float) scale), vectors, row++);
    }
    double sum = 0;
    for (int bucket = 0; bucket < Subwords.BUCKETS; bucket++) {
      sum += squares(trainer.bucket(bucket));
    }
    float scale = (float) (1 / Math.sqrt(sum / Subwords.BUCKETS / width));
    byte[] buckets = new byte[Subwords.BUCKETS * width];
    for (int bucket = 0; bucket < Subwords.BUCKETS; bucket++) {
      WordVectors.pack(scaled(trainer.bucket(bucket), scale), buckets, bucket);
    }
    return new WordVectors(width, keys, vectors, buckets);
  }

  private static double squares(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    return sum;
  }

  private static float[] scaled(float[] vector, float factor) {
    float[] scaled = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      scaled[i] = vector[i] * factor;
    }
    return scaled;
  }

  private static void write(WordVectors vectors, Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      vectors.write(out);
    } finally {
      deflater.end();
    }
    Files.write(file, bytes.toByteArray());
  }
}
