package org.depesche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The function words of each language. Immutable, shared between workers. */
public final class FunctionWords {
  private final List<String> languages = new ArrayList<>();
  private final Map<String, List<Integer>> languagesOfWord = new HashMap<>();

  private FunctionWords(List<String> lines) {
    for (String line : lines) {
      String[] fields = line.split("\t");
      int language = languages.size();
      languages.add(fields[0]);
      for (String word : fields[1].split(" ")) {
        List<Integer> known = languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (!known.contains(language)) {
          known.add(language);
        }
      }
    }
  }

  /** Reads the lists. */
  public static FunctionWords load() {
    InputStream stream = FunctionWords.class.getResourceAsStream("function_words.tsv");
    if (stream == null) {
      throw new IllegalArgumentException("no resource function_words.tsv");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new FunctionWords(reader.lines().filter(l -> !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("function_words.tsv", e);
    }
  }

  /** Returns the codes of the languages; a language's number is its place in this list. */
  List<String> languages() {
    return List.copyOf(languages);
  }

  /** Returns the numbers of the languages that have the word. */
  List<Integer> languagesOf(String word) {
    return languagesOfWord.getOrDefault(word, List.of());
  }
}
