package org.depesche.training;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Pos;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.depesche.formats.LabelledSentence;
import org.depesche.formats.LabelledSentence.Label;
import org.depesche.ner.FormInput;
import org.depesche.ner.ListTable;
import org.depesche.ner.NameModels;
import org.depesche.ner.Subwords;
import org.depesche.ner.WordVectors;

/** A model of a handful of sentences. */
final class ToyModel {

  private static final List<LabelledSentence> SENTENCES = List.of(
      sentence("Anna Weber besucht Hamburg .", new Label(0, 2, "PER"), new Label(3, 4, "LOC")),
      sentence(
          "Gestern kam Otto Weber nach Bremen .", new Label(2, 4, "PER"), new Label(5, 6, "LOC")),
      sentence(
          "Die Hamburger Polizei sucht Anna Schmidt .",
          new Label(1, 2, "LOCderiv"),
          new Label(4, 6, "PER")),
      sentence("Die Polizei sucht nach Zeugen ."),
      sentence("Otto kommt heute nach Hamburg .", new Label(0, 1, "PER"), new Label(4, 5, "LOC")));

  private ToyModel() {}

  static NameModels train(int passes) {
    List<List<Token>> tagged = new ArrayList<>();
    SENTENCES.forEach(sentence -> tagged.add(tokens(String.join(" ", sentence.tokens()))));
    return NameTraining.train(SENTENCES, tagged, new FormInput(vectors(), lists()), passes);
  }

  static WordVectors vectors() {
    int[] keys = {Subwords.key("Bremen"), Subwords.key("Hamburg"), Subwords.key("Otto")};
    byte[] vectors = {40, -40, 0, 9, 42, -38, 1, 7, -30, 50, 8, -60};
    return new WordVectors(4, keys, vectors, new byte[0]);
  }

  private static ListTable lists() {
    return new ListTable(new int[] {ListTable.key("Otto")}, new short[] {1});
  }

  private static LabelledSentence sentence(String text, Label... labels) {
    return new LabelledSentence(List.of(text.split(" ", -1)), List.of(labels));
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String form : text.split(" ", -1)) {
      var span = new Span(start, start + form.length());
      tokens.add(new Token(span, form, Pos.X, form, List.of()));
      start = span.end() + 1;
    }
    return tokens;
  }
}
