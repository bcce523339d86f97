package org.depesche.segmentation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.document.Table;

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
    for (var row : Table.read(SegmentationLexicon.class, "abbreviations.tsv", 2)) {
      abbreviations.put(row.get(0), Abbreviation.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (var list : WordList.values()) {
      lists.put(list, Table.words(SegmentationLexicon.class, list.resource));
    }
    lists.computeIfPresent(
        WordList.SENTENCE_STARTERS,
        (list, words) -> words.stream()
            .map(SegmentationLexicon::capitalised)
            .collect(Collectors.toUnmodifiableSet()));
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
}
