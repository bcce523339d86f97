package org.depesche.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/**
 * Reads sentences from files of columns: one token a line, an empty line after a sentence. A name
 * ending in {@code .gz} is unpacked.
 */
public final class ColumnReader {

  private final ColumnFormat format;
  private final UnaryOperator<String> classes;

  /**
   * Creates a reader.
   *
   * @param format which columns hold token and tag
   * @param classes maps a class of the file to one of ours, or to the empty string to drop it
   */
  public ColumnReader(ColumnFormat format, UnaryOperator<String> classes) {
    this.format = format;
    this.classes = classes;
  }

  /** Returns the sentences of a file that hold at least one token. */
  public List<LabelledSentence> read(Path file) {
    try (var reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }

  private List<LabelledSentence> read(BufferedReader reader) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank()) {
        finish(tokens, tags, sentences);
      } else if (!format.isComment(line, tokens.isEmpty())) {
        String[] columns = format.columns(line);
        tokens.add(columns[format.token()]);
        tags.add(format.tag(columns));
      }
    }
    finish(tokens, tags, sentences);
    return sentences;
  }

  private void finish(List<String> tokens, List<String> tags, List<LabelledSentence> sentences) {
    if (!tokens.isEmpty()) {
      sentences.add(new LabelledSentence(tokens, IobTags.labels(tags, classes)));
      tokens.clear();
      tags.clear();
    }
  }
}
