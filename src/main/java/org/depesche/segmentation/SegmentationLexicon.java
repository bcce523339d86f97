package org.depesche.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The word lists that segmentation decides by. Immutable; shared between workers. */
public final class SegmentationLexicon {

  /** How an abbreviation behaves before a possible end of sentence. */
  enum Abbreviation {
    NEVER,
    MAY,
    NUMBER
  }

  /** The word lists, one resource each. */
  enum WordList {
    SENTENCE_STARTERS("sentence-starters.txt"),
    AFTER_ORDINAL("after-ordinal.txt"),
    BEFORE_ORDINAL("before-ordinal.txt"),
    DOMAIN_ENDINGS("domain-endings.txt"),
    CLITIC_HOSTS("clitic-hosts.txt"),
    CLITICS("clitics.txt"),
    GLUED_UNITS("glued-units.txt"),
    SMILEYS("smileys.txt"),
    UNMARKED_STARTERS("unmarked-starters.txt"),
    NO_SENTENCE_END("no-sentence-end.txt"),
    ARTICLE_NAMES("article-names.txt");

    private final String resource;

    WordList(String resource) {
      this.resource = resource;
    }
  }

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Map<WordList, Set<String>> lists = new HashMap<>();

  private SegmentationLexicon() {
    for (String[] row : rows("abbreviations.tsv")) {
      abbreviations.put(row[0], Abbreviation.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    for (WordList list : WordList.values()) {
      lists.put(list, words(rows(list.resource)));
    }
    Set<String> starters = lists.get(WordList.SENTENCE_STARTERS);
    List.copyOf(starters).forEach(word -> starters.add(capitalised(word)));
    starters.removeIf(word -> Character.isLowerCase(word.charAt(0)));
  }

  /** Reads the lists from the class path. */
  public static SegmentationLexicon load() {
    return new SegmentationLexicon();
  }

  /** Returns how the word without its full stop behaves, if it is an abbreviation. */
  Optional<Abbreviation> abbreviation(String word) {
    return Optional.ofNullable(abbreviations.get(word));
  }

  boolean contains(WordList list, String word) {
    return lists.get(list).contains(word);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Set<String> words(Collection<String[]> rows) {
    Set<String> words = new HashSet<>();
    rows.forEach(row -> words.add(row[0]));
    return words;
  }

  private static List<String[]> rows(String resource) {
    var stream = Objects.requireNonNull(
        SegmentationLexicon.class.getResourceAsStream("/org/depesche/segmentation/" + resource),
        resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> line.contains("\t")
              ? List.<String[]>of(line.split("\t", -1)).stream()
              : Arrays.stream(line.split(" ", -1)).map(word -> new String[] {word}))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
