package org.depesche.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depesche.document.Article;
import org.depesche.document.EntityType;
import org.depesche.document.Sentence;
import org.depesche.document.SourceFile;
import org.depesche.document.Token;
import org.depesche.formats.LabelledSentence;
import org.depesche.pipeline.Pipeline;
import org.depesche.pipeline.PipelineFactory;

/**
 * The sentences of annotated articles, segmented and tagged as the pipeline does, with the classes of
 * GermEval. A sentence with a name that does not begin and end with a token is left out.
 */
final class AnnotatedSentences {

  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<List<Token>> tagged = new ArrayList<>();

  /** Takes the articles that are annotated. */
  AnnotatedSentences(List<SourceFile> files, Annotations annotations) throws IOException {
    var pipeline = PipelineFactory.load(Optional.empty()).create();
    for (SourceFile file : files) {
      annotations.of(file).ifPresent(gold -> add(sentences(pipeline, file), gold));
    }
  }

  private static List<Sentence> sentences(Pipeline stages, SourceFile file) {
    var layout = stages.zoner().zone(file);
    var language = stages.languageIdentifier().identify(file);
    var article = new Article(file, language, layout, stages.dater().date(file, layout));
    return stages.tagger().tag(stages.segmenter().segment(article));
  }

  private void add(List<Sentence> found, GoldArticle gold) {
    for (Sentence sentence : found) {
      List<LabelledSentence.Label> labels = new ArrayList<>();
      boolean whole = true;
      for (var name : gold.names()) {
        if (name.span().overlaps(sentence.span())) {
          Optional<LabelledSentence.Label> label = label(sentence.tokens(), name);
          label.ifPresent(labels::add);
          whole &= label.isPresent();
        }
      }
      if (whole) {
        sentences.add(
            new LabelledSentence(sentence.tokens().stream().map(Token::form).toList(), labels));
        tagged.add(sentence.tokens());
      }
    }
  }

  private static Optional<LabelledSentence.Label> label(
      List<Token> tokens, GoldArticle.GoldName name) {
    OptionalInt start = OptionalInt.empty();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == name.span().start()) {
        start = OptionalInt.of(i);
      }
      if (tokens.get(i).span().end() == name.span().end() && start.isPresent()) {
        return Optional.of(new LabelledSentence.Label(start.getAsInt(), i + 1, label(name)));
      }
    }
    return Optional.empty();
  }

  private static String label(GoldArticle.GoldName name) {
    String type = name.type() == EntityType.MISC ? "OTH" : name.type().name();
    return switch (name.kind()) {
      case NAME -> type;
      case DERIVED -> type + "deriv";
      case PART -> type + "part";
      case NOMINAL, PRONOUN -> throw new IllegalArgumentException(name + " is no name");
    };
  }

  /** Returns the sentences with their labels. */
  List<LabelledSentence> sentences() {
    return sentences;
  }

  /** Returns the tagged tokens of each sentence. */
  List<List<Token>> tagged() {
    return tagged;
  }
}
