package org.depesche.training;

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
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Unlabelled text, one paragraph a line, cut into words roughly: at white space, with punctuation
 * peeled off either end, so that hyphen compounds and ordinals stay whole.
 */
final class PlainText {

  private static final String PUNCTUATION = ".,;:!?()[]{}\"'„“”‚‘’»«›‹…–—/*";

  private PlainText() {}

  /** Gives the words of each paragraph of the files, in order. */
  static void read(List<Path> files, Consumer<List<String>> paragraphs) {
    for (var file : files) {
      try (var reader =
              new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
          Stream<String> lines = reader.lines()) {
        lines
            .filter(line -> !line.startsWith("# ") && !line.isBlank())
            .forEach(line -> paragraphs.accept(words(line)));
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
  }

  /** Returns the words and punctuation marks of a line. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int length = line.length();
    for (int start = 0; start < length; start++) {
      if (!Character.isWhitespace(line.charAt(start))) {
        int end = start;
        while (end < length && !Character.isWhitespace(line.charAt(end))) {
          end++;
        }
        peel(line.substring(start, end), words);
        start = end;
      }
    }
    return words;
  }

  private static void peel(String word, List<String> words) {
    int start = 0;
    while (start < word.length() && isPunctuation(word.charAt(start))) {
      words.add(word.substring(start, start + 1));
      start++;
    }
    int end = word.length();
    while (end > start && isPunctuation(word.charAt(end - 1)) && !isOrdinal(word, start, end)) {
      end--;
    }
    if (end > start) {
      words.add(word.substring(start, end));
    }
    for (int i = end; i < word.length(); i++) {
      words.add(word.substring(i, i + 1));
    }
  }

  private static boolean isPunctuation(char character) {
    return PUNCTUATION.indexOf(character) >= 0;
  }

  private static boolean isOrdinal(String word, int start, int end) {
    return end - start >= 2
        && end - start <= 3
        && word.charAt(end - 1) == '.'
        && word.substring(start, end - 1).chars().allMatch(Character::isDigit);
  }
}
