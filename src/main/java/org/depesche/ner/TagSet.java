package org.depesche.ner;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of the sequence model and which of them may follow each other. Names are coded BILOU
 * (begin, inside, last, outside, unit); words derived from names and compounds with them, which are
 * rarely longer than a token, BIO.
 */
public final class TagSet {

  /** Index of the tag outside all names. */
  public static final int OUTSIDE = 0;

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "OTH");
  private static final List<String> KINDS = List.of("deriv", "part");

  private final List<String> tags = new ArrayList<>();
  private final boolean[][] follows;
  private final int[] classes;

  /** Creates the tag set. */
  public TagSet() {
    tags.add("O");
    TYPES.forEach(type -> List.of("B-", "I-", "L-", "U-").forEach(code -> tags.add(code + type)));
    for (String kind : KINDS) {
      TYPES.forEach(type -> List.of("B-", "I-").forEach(code -> tags.add(code + type + kind)));
    }
    List<String> names = tags.stream().map(tag -> tag.substring(1)).distinct().toList();
    classes = tags.stream().mapToInt(tag -> names.indexOf(tag.substring(1))).toArray();
    follows = new boolean[size()][size()];
    for (int before = 0; before < size(); before++) {
      for (int tag = 0; tag < size(); tag++) {
        follows[before][tag] = mayFollow(tags.get(before), tags.get(tag));
      }
    }
  }

  private boolean mayFollow(String before, String tag) {
    boolean continues = code(tag) == 'I' || code(tag) == 'L';
    boolean sameClass = before.substring(1).equals(tag.substring(1));
    if (continues) {
      return sameClass && (code(before) == 'B' || code(before) == 'I');
    }
    return !isOpen(before);
  }

  /** Whether the chunk that the tag belongs to must go on after it. */
  private boolean isOpen(String tag) {
    return (code(tag) == 'B' || code(tag) == 'I') && tags.contains("L" + tag.substring(1));
  }

  private static char code(String tag) {
    return tag.charAt(0);
  }

  /** Returns the number of tags. */
  public int size() {
    return tags.size();
  }

  /** Returns the number of classes of names, with the class of what is no name. */
  int classes() {
    return classes[size() - 1] + 1;
  }

  /** Returns the number of the class of a tag; 0 outside names. */
  int classOf(int tag) {
    return classes[tag];
  }

  /** Returns whether a tag may stand right after another. */
  public boolean follows(int before, int tag) {
    return follows[before][tag];
  }

  /** Returns whether a sentence may begin with the tag. */
  public boolean starts(int tag) {
    return follows[OUTSIDE][tag];
  }

  /** Returns whether a sentence may end with the tag. */
  public boolean ends(int tag) {
    return follows[tag][OUTSIDE];
  }

  /** Returns the tags of a sentence whose chunks are given, in text order. */
  public int[] encode(int length, List<Chunk> chunks) {
    int[] encoded = new int[length];
    for (var chunk : chunks) {
      for (int i = chunk.start(); i < chunk.end(); i++) {
        encoded[i] = tags.indexOf(code(chunk, i) + "-" + chunk.label());
      }
    }
    return encoded;
  }

  private String code(Chunk chunk, int token) {
    boolean bilou = tags.contains("U-" + chunk.label());
    boolean last = token == chunk.end() - 1;
    if (token == chunk.start()) {
      return bilou && last ? "U" : "B";
    }
    return bilou && last ? "L" : "I";
  }

  /** Returns the chunks that the tags of a sentence stand for. */
  public List<Chunk> decode(int[] encoded) {
    List<Chunk> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < encoded.length; i++) {
      String tag = tags.get(encoded[i]);
      if (code(tag) == 'B' || code(tag) == 'U') {
        start = i;
      }
      boolean ends = i + 1 == encoded.length || !continues(tags.get(encoded[i + 1]));
      if (encoded[i] != OUTSIDE && ends) {
        chunks.add(new Chunk(start, i + 1, tag.substring(2)));
      }
    }
    return chunks;
  }

  private static boolean continues(String tag) {
    return code(tag) == 'I' || code(tag) == 'L';
  }
}
