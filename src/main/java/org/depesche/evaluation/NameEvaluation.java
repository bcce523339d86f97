package org.depesche.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderEvaluationMonitor;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.util.Span;
import org.depesche.formats.LabelledSentence;

/**
 * Scores a name finder on single annotated sentences by OpenNLP's evaluator: exact spans, strict classes. What the
 * evaluator sees is also counted by class and kept as columns.
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
  public NameEvaluation(List<LabelledSentence> sentences, TokenNameFinder names) {
    var evaluator = new TokenNameFinderEvaluator(names, new Monitor());
    for (var sentence : sentences) {
      evaluator.evaluateSample(sample(sentence));
    }
  }

  private static NameSample sample(LabelledSentence sentence) {
    Span[] names = sentence.labels().stream()
        .map(label -> new Span(label.start(), label.end(), label.name()))
        .toArray(Span[]::new);
    return new NameSample(sentence.tokens().toArray(String[]::new), names, false);
  }

  /** Counts what the evaluator compared. */
  private final class Monitor implements TokenNameFinderEvaluationMonitor {

    @Override
    public void correctlyClassified(NameSample gold, NameSample found) {
      take(gold, found);
    }

    @Override
    public void misclassified(NameSample gold, NameSample found) {
      take(gold, found);
    }
  }

  private void take(NameSample gold, NameSample found) {
    Set<Span> right = new HashSet<>(List.of(gold.getNames()));
    right.retainAll(Set.of(found.getNames()));
    right.forEach(name -> count(name, new Score(1, 0, 0)));
    wrong(found, right).forEach(name -> count(name, new Score(0, 1, 0)));
    wrong(gold, right).forEach(name -> count(name, new Score(0, 0, 1)));
    write(gold, found);
  }

  private static Stream<Span> wrong(NameSample sample, Set<Span> right) {
    return Arrays.stream(sample.getNames()).filter(name -> !right.contains(name));
  }

  private void count(Span name, Score score) {
    scores.merge(name.getType(), score, Score::plus);
    scores.merge(ALL, score, Score::plus);
    if (CORE_CLASSES.contains(name.getType())) {
      scores.merge(CORE, score, Score::plus);
    }
  }

  private void write(NameSample gold, NameSample found) {
    String[] tokens = gold.getSentence();
    String[] goldTags = tags(gold);
    String[] foundTags = tags(found);
    for (int i = 0; i < tokens.length; i++) {
      columns.append(tokens[i]).append('\t');
      columns.append(goldTags[i]).append('\t').append(foundTags[i]).append('\n');
    }
    columns.append('\n');
  }

  private static String[] tags(NameSample sample) {
    String[] tags = new String[sample.getSentence().length];
    Arrays.fill(tags, "O");
    for (var name : sample.getNames()) {
      for (int i = name.getStart(); i < name.getEnd(); i++) {
        tags[i] = (i == name.getStart() ? "B-" : "I-") + name.getType();
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
