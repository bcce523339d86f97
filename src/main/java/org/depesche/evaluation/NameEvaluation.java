package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.formats.LabelledSentence;
import org.depesche.formats.LabelledSentence.Label;
import org.depesche.ner.CrfTagger;
import org.depesche.tagging.Tagger;
import org.depesche.training.GoldTagging;

/**
 * Scores the name model on single annotated sentences: exact spans, strict classes. The tokens are
 * the corpus's, the parts of speech are predicted.
 */
public final class NameEvaluation {

  /** The row of all classes together. */
  public static final String ALL = "all";

  /** The row of people, places and organisations together. */
  public static final String CORE = "PER+LOC+ORG";

  private static final Set<String> CORE_CLASSES = Set.of("PER", "LOC", "ORG");

  private final Map<String, Score> scores = new TreeMap<>();
  private final StringBuilder columns = new StringBuilder();

  /** Finds the names of the sentences and compares them with the labels. */
  public NameEvaluation(List<LabelledSentence> sentences, Tagger tagger, CrfTagger names) {
    var tagged = GoldTagging.tag(sentences, tagger);
    for (int i = 0; i < tagged.size(); i++) {
      List<Label> found = new ArrayList<>();
      for (var name : names.tag(tagged.get(i))) {
        var chunk = name.chunk();
        found.add(new Label(chunk.start(), chunk.end(), chunk.label()));
      }
      compare(sentences.get(i).labels(), found);
      write(sentences.get(i), found);
    }
  }

  private void compare(List<Label> gold, List<Label> found) {
    Set<Label> right = new HashSet<>(gold);
    right.retainAll(Set.copyOf(found));
    right.forEach(label -> count(label, new Score(1, 0, 0)));
    found.stream()
        .filter(label -> !right.contains(label))
        .forEach(label -> count(label, new Score(0, 1, 0)));
    gold.stream()
        .filter(label -> !right.contains(label))
        .forEach(label -> count(label, new Score(0, 0, 1)));
  }

  private void count(Label label, Score score) {
    scores.merge(label.name(), score, Score::plus);
    scores.merge(ALL, score, Score::plus);
    if (CORE_CLASSES.contains(label.name())) {
      scores.merge(CORE, score, Score::plus);
    }
  }

  private void write(LabelledSentence sentence, List<Label> found) {
    String[] gold = tags(sentence.tokens().size(), sentence.labels());
    String[] predicted = tags(sentence.tokens().size(), found);
    for (int i = 0; i < gold.length; i++) {
      columns.append(sentence.tokens().get(i)).append('\t');
      columns.append(gold[i]).append('\t').append(predicted[i]).append('\n');
    }
    columns.append('\n');
  }

  private static String[] tags(int length, List<Label> labels) {
    String[] tags = new String[length];
    Arrays.fill(tags, "O");
    for (var label : labels) {
      for (int i = label.start(); i < label.end(); i++) {
        tags[i] = (i == label.start() ? "B-" : "I-") + label.name();
      }
    }
    return tags;
  }

  /** Returns the scores by class, and of all and the core classes together. */
  public Map<String, Score> scores() {
    return Map.copyOf(scores);
  }

  /** Returns token, gold tag and predicted tag (IOB2), a tab between; an empty line ends a sentence. */
  public String columns() {
    return columns.toString();
  }
}
