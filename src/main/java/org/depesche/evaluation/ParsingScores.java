package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.document.Dependency;
import org.depesche.document.Pos;
import org.depesche.document.SyntaxTree;

/**
 * Attachment scores of parsed trees against gold trees over the same tokens, punctuation left out:
 * UAS counts right heads, LAS right heads with the right relation, and each relation has its F1.
 */
public final class ParsingScores {

  private final Map<String, Counts> relations = new TreeMap<>();
  private int tokens;
  private int heads;
  private int arcs;

  /** Counts a tree. */
  public void add(SyntaxTree gold, SyntaxTree parsed) {
    for (int i = 0; i < gold.dependencies().size(); i++) {
      if (gold.sentence().tokens().get(i).pos() != Pos.PUNCT) {
        add(gold.dependencies().get(i), parsed.dependencies().get(i));
      }
    }
  }

  private void add(Dependency gold, Dependency parsed) {
    tokens++;
    heads += gold.head() == parsed.head() ? 1 : 0;
    relations.computeIfAbsent(gold.relation(), name -> new Counts()).gold++;
    relations.computeIfAbsent(parsed.relation(), name -> new Counts()).parsed++;
    if (gold.equals(parsed)) {
      arcs++;
      relations.computeIfAbsent(gold.relation(), name -> new Counts()).right++;
    }
  }

  /** Returns how many tokens were scored. */
  public int tokens() {
    return tokens;
  }

  /** Returns the share of tokens with the right head; 0 if there are none. */
  public double unlabelled() {
    return tokens == 0 ? 0 : (double) heads / tokens;
  }

  /** Returns the share of tokens with the right head and relation; 0 if there are none. */
  public double labelled() {
    return tokens == 0 ? 0 : (double) arcs / tokens;
  }

  /** Returns the F1 of a relation, arcs with the right head; 0 if it does not occur. */
  public double f1(String relation) {
    var counts = relations.getOrDefault(relation, new Counts());
    int sum = counts.gold + counts.parsed;
    return sum == 0 ? 0 : 2.0 * counts.right / sum;
  }

  /** Returns the scores as lines of text, the relations in alphabetical order. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(String.format(
        Locale.ROOT, "%d tokens  UAS %.4f  LAS %.4f", tokens, unlabelled(), labelled()));
    relations.forEach((name, counts) -> lines.add(String.format(
        Locale.ROOT,
        "%-14s F1 %.4f  gold %5d  parsed %5d  right %5d",
        name,
        f1(name),
        counts.gold,
        counts.parsed,
        counts.right)));
    return List.copyOf(lines);
  }

  private static final class Counts {
    private int gold;
    private int parsed;
    private int right;
  }
}
