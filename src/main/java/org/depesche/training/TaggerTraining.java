package org.depesche.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.depesche.document.Pos;
import org.depesche.formats.ConlluSentence;
import org.depesche.formats.ConlluToken;
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
        PosExample example = example(forms, new int[forms.size()]);
        examples.add(example.tagged(teacher.tag(example)).withoutGuide());
      }
    }
    List<PosExample> unguided = gold.stream().map(PosExample::withoutGuide).toList();
    Collections.nCopies(GOLD_WEIGHT, unguided).forEach(examples::addAll);
    return PosTrainer.train(examples, ROUNDS).model();
  }

  private PosExample gold(ConlluSentence sentence) {
    int[] tags = new int[sentence.tokens().size()];
    for (int i = 0; i < tags.length; i++) {
      ConlluToken token = sentence.tokens().get(i);
      tags[i] = ordinal(sentence.wordsOf(token).get(0).upos());
    }
    return example(sentence.forms(), tags);
  }

  /** Returns the tag's number. X is left out: the treebanks mean different things by it. */
  private static int ordinal(String upos) {
    return upos.isEmpty() || upos.equals("X")
        ? PosExample.UNKNOWN
        : Pos.valueOf(upos).ordinal();
  }

  private PosExample example(List<String> forms, int[] tags) {
    String[] guided = guide.tag(forms.toArray(String[]::new));
    int[] guideTags = Arrays.stream(guided)
        .mapToInt(tag -> Pos.valueOf(tag.split("\\+", 2)[0]).ordinal())
        .toArray();
    return new PosExample(forms.stream().map(analyser::profile).toList(), tags, guideTags);
  }
}
