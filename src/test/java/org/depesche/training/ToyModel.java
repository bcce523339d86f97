package org.depesche.training;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Pos;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.depesche.ner.Chunk;
import org.depesche.ner.CrfModel;
import org.depesche.ner.NameFeatures;
import org.depesche.ner.TagSet;

/** A model of a handful of sentences. */
final class ToyModel {

  static final TagSet TAGS = new TagSet();

  private ToyModel() {}

  static CrfModel train(int passes) {
    List<EncodedSentence> sentences = new ArrayList<>();
    sentences.add(
        encode("Anna Weber besucht Hamburg .", new Chunk(0, 2, "PER"), new Chunk(3, 4, "LOC")));
    sentences.add(encode(
        "Gestern kam Otto Weber nach Bremen .", new Chunk(2, 4, "PER"), new Chunk(5, 6, "LOC")));
    sentences.add(encode(
        "Die Hamburger Polizei sucht Anna Schmidt .",
        new Chunk(1, 2, "LOCderiv"),
        new Chunk(4, 6, "PER")));
    sentences.add(encode("Die Polizei sucht nach Zeugen ."));
    sentences.add(
        encode("Otto kommt heute nach Hamburg .", new Chunk(0, 1, "PER"), new Chunk(4, 5, "LOC")));
    var options = new CrfOptions(passes, 0.1f, 0, 0, 1, 0, 4, 1);
    return new CrfTrainer(TAGS, options).train(sentences);
  }

  private static EncodedSentence encode(String text, Chunk... chunks) {
    var tokens = tokens(text);
    var features = new NameFeatures(form -> new int[0]);
    return new EncodedSentence(features.of(tokens), TAGS.encode(tokens.size(), List.of(chunks)));
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
