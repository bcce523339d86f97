package org.depesche.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Token;
import org.depesche.ner.FormInput;
import org.depesche.ner.SequenceFeatures;

/** The distinct forms of the training data with what the network reads of them. */
final class FormTable {

  private final FormInput input;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<float[]> vectors = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();

  FormTable(FormInput input) {
    this.input = input;
  }

  /** Returns a sentence in numbers; new forms are added to the table. */
  NetworkSentence encode(List<Token> tokens, int[] tags) {
    int[] forms = new int[tokens.size()];
    int[][] traits = new int[tokens.size()][];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = numbers.computeIfAbsent(tokens.get(i).form(), this::add);
      traits[i] = SequenceFeatures.traits(tokens.get(i));
    }
    return new NetworkSentence(forms, traits, tags);
  }

  private int add(String form) {
    vectors.add(input.vector(form));
    rows.add(input.rows(form));
    return vectors.size() - 1;
  }

  /** Returns the number of values of a vector. */
  int width() {
    return input.width();
  }

  float[] vector(int form) {
    return vectors.get(form);
  }

  int[] rows(int form) {
    return rows.get(form);
  }
}
