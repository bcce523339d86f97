package org.depesche.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.document.SyntaxTree;
import org.depesche.formats.GoldTree;
import org.depesche.formats.Treebank;
import org.depesche.parsing.ParserLearner;
import org.depesche.parsing.ParserModel;
import org.depesche.tagging.Tagger;

/**
 * Trains the dependency parser from treebanks, on tokens tagged as they are in use: by the tagging
 * stage. The same files give the same model.
 */
public final class ParserTrainer {

  private static final int EPOCHS = 12;
  private static final int MOVE_BITS = 21;
  private static final int ARC_BITS = 18;

  private final Tagger tagger;
  private final List<SyntaxTree> trees = new ArrayList<>();

  /**
   * Creates a trainer without trees.
   *
   * @param tagger the tagger that the parser will follow
   */
  public ParserTrainer(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Adds the trees of a CoNLL-U file.
   *
   * @param times how often each tree counts
   * @return how many trees the file has
   */
  public int add(Path file, int times) throws IOException {
    var gold = Treebank.read(file);
    var sentences = tagger.tag(gold.stream().map(GoldTree::tokens).toList());
    for (int i = 0; i < gold.size() * times; i++) {
      int tree = i % gold.size();
      trees.add(gold.get(tree).over(sentences.get(tree)));
    }
    return gold.size();
  }

  /** Returns the model learned from the trees added so far. */
  public ParserModel train() {
    return new ParserLearner(EPOCHS, MOVE_BITS, ARC_BITS).learn(trees);
  }
}
