package org.depesche.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CoNLL-U files (Universal Dependencies v2): words, surface tokens with multi-word ranges, and the
 * comments {@code sent_id}, {@code text} and {@code text_tok}. Empty nodes ({@code 8.1}) are left out.
 */
public final class ConlluReader {
  private static final int COLUMNS = 10;

  private ConlluReader() {}

  /**
   * Returns the sentences of the file in order.
   *
   * @throws IllegalArgumentException on a line that is not CoNLL-U, with file and line number
   */
  public static List<ConlluSentence> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString());
    }
  }

  /** Returns the sentences; the name is for error messages. */
  public static List<ConlluSentence> read(Reader reader, String name) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<ConlluSentence> sentences = new ArrayList<>();
    Block block = new Block();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        block.add(line, name + ":" + number);
      } else if (!block.words.isEmpty()) {
        sentences.add(block.sentence());
        block = new Block();
      }
    }
    if (!block.words.isEmpty()) {
      sentences.add(block.sentence());
    }
    return List.copyOf(sentences);
  }

  /** The lines of one sentence. */
  private static final class Block {
    private final Map<String, String> comments = new HashMap<>();
    private final List<ConlluWord> words = new ArrayList<>();
    private final List<ConlluToken> tokens = new ArrayList<>();

    void add(String line, String place) {
      if (line.startsWith("#")) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          comments.put(
              line.substring(1, equals).strip(), line.substring(equals + 1).strip());
        }
        return;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS || !columns[0].matches("[0-9]+([.-][0-9]+)?")) {
        throw new IllegalArgumentException("not a line of CoNLL-U at " + place + ": " + line);
      }
      add(columns);
    }

    private void add(String[] columns) {
      boolean space = !columns[9].contains("SpaceAfter=No");
      if (columns[0].contains("-")) {
        String[] range = columns[0].split("-", -1);
        tokens.add(new ConlluToken(
            columns[1], Integer.parseInt(range[0]), Integer.parseInt(range[1]), space));
      } else if (!columns[0].contains(".")) {
        ConlluWord word = word(columns);
        words.add(word);
        if (tokens.isEmpty() || tokens.get(tokens.size() - 1).lastWord() < word.id()) {
          tokens.add(new ConlluToken(word.form(), word.id(), word.id(), space));
        }
      }
    }

    private static ConlluWord word(String[] columns) {
      Map<String, String> features = new HashMap<>();
      for (String feature : value(columns[5]).split("\\|", -1)) {
        int equals = feature.indexOf('=');
        if (equals > 0) {
          features.put(feature.substring(0, equals), feature.substring(equals + 1));
        }
      }
      String lemma = "_".equals(columns[1]) ? "_" : value(columns[2]);
      int head = "_".equals(columns[6]) ? -1 : Integer.parseInt(columns[6]);
      return new ConlluWord(
          Integer.parseInt(columns[0]),
          columns[1],
          lemma,
          value(columns[3]),
          value(columns[4]),
          features,
          head,
          value(columns[7]));
    }

    private static String value(String column) {
      return "_".equals(column) ? "" : column;
    }

    ConlluSentence sentence() {
      String given = comments.getOrDefault("text", comments.getOrDefault("text_tok", ""));
      String text = given.isEmpty() ? joined() : given;
      return new ConlluSentence(comments.getOrDefault("sent_id", ""), text, words, tokens);
    }

    private String joined() {
      StringBuilder text = new StringBuilder();
      for (ConlluToken token : tokens) {
        text.append(token.form()).append(token.spaceAfter() ? " " : "");
      }
      return text.toString().strip();
    }
  }
}
