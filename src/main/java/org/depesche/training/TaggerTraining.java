package org.depesche.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.depesche.document.Pos;
import org.depesche.formats.ConlluSentence;
import org.depesche.tagging.FormDictionary;
import org.depesche.tagging.PosModel;
import org.depesche.tagging.WordAnalyser;

/**
 * Trains the part-of-speech model: a teacher learns from the treebanks with OpenNLP's tags as a guide, tags
 * running text, and the model learns from the treebanks and that text without the guide. So it takes over what
 * OpenNLP's model knows from a treebank that is not at hand, at a fraction of its cost.
 */
public final class TaggerTraining {

  private static final String GUIDE = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
  private static final int TEACHER_ROUNDS = 8;
  private static final int ROUNDS = 5;
  private static final int GOLD_WEIGHT = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;

  private final WordAnalyser analyser = new WordAnalyser(FormDictionary.load());
  private final POSTaggerME guide;

  private TaggerTraining() {
    try (InputStream stream =
        Objects.requireNonNull(TaggerTraining.class.getResourceAsStream(GUIDE), GUIDE)) {
      guide = new POSTaggerME(new POSModel(stream), POSTagFormat.UD);
    } catch (IOException e) {
      throw new UncheckedIOException(GUIDE, e);
    }
  }

  /**
   * Returns a model; the same input gives the same model.
   *
   * @param treebank sentences with gold tags
   * @param text sentences of running text, as forms
   */
  public static PosModel train(List<ConlluSentence> treebank, List<List<String>> text) {
    return new TaggerTraining().run(treebank, text);
  }

  private PosModel run(List<ConlluSentence> treebank, List<List<String>> text) {
    List<PosExample> gold = treebank.stream().map(this::gold).toList();
    PosTrainer teacher = PosTrainer.train(gold, TEACHER_ROUNDS);
    List<PosExample> examples = new ArrayList<>();
    for (List<String> forms : text) {
      if (forms.size() >= SHORTEST && forms.size() <= LONGEST) {
        PosExample example = example(forms, List.of());
        examples.add(example.tagged(teacher.tag(example)).withoutGuide());
      }
    }
    List<PosExample> unguided = gold.stream().map(PosExample::withoutGuide).toList();
    Collections.nCopies(GOLD_WEIGHT, unguided).forEach(examples::addAll);
    return PosTrainer.train(examples, ROUNDS).model();
  }

  private PosExample gold(ConlluSentence sentence) {
    List<Optional<Pos>> tags = sentence.tokens().stream()
        .map(token -> tag(sentence.wordsOf(token).get(0).upos()))
        .toList();
    return example(sentence.forms(), tags);
  }

  /** Returns the tag; X is left out, for the treebanks mean different things by it. */
  private static Optional<Pos> tag(String upos) {
    return upos.isEmpty() || upos.equals("X") ? Optional.empty() : Optional.of(Pos.valueOf(upos));
  }

  private PosExample example(List<String> forms, List<Optional<Pos>> tags) {
    String[] guided = guide.tag(forms.toArray(String[]::new));
    List<Pos> guideTags =
        Arrays.stream(guided).map(tag -> Pos.valueOf(tag.split("\\+", 2)[0])).toList();
    return new PosExample(forms.stream().map(analyser::profile).toList(), tags, guideTags);
  }
}
