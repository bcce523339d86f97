package org.depesche.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a walk found.
 *
 * @param files the articles, in natural order of their paths
 * @param growing articles that are left alone since they may still grow
 * @param bytes the size of the files together
 * @param leftAlone how many files were no articles or not yet, by reason
 */
public record FoundFiles(
    List<ArticleFile> files,
    List<ArticleFile> growing,
    long bytes,
    SortedMap<LeftAlone, Integer> leftAlone) {

  /** Copies the collections. */
  public FoundFiles {
    files = List.copyOf(files);
    growing = List.copyOf(growing);
    leftAlone = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(leftAlone));
  }

  /** Returns what a walk over nothing finds. */
  public static FoundFiles none() {
    return new FoundFiles(List.of(), List.of(), 0, new TreeMap<>());
  }

  /** Why a file under an input folder was left alone. */
  public enum LeftAlone {
    /** Neither the extension of an article nor included by a glob. */
    OTHER,
    /** Its name starts with a dot. */
    HIDDEN,
    /** Its name is one that editors and downloaders give to unfinished files. */
    TEMPORARY,
    /** It matches a glob of files to leave out. */
    EXCLUDED,
    /** It was changed a moment ago and may still grow. */
    GROWING
  }

  /** Returns the number of files left alone for a reason. */
  public int leftAlone(LeftAlone reason) {
    return leftAlone.getOrDefault(reason, 0);
  }
}
