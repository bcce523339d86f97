package org.depesche.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Analysis;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.Narrative;
import org.depesche.document.Polarity;
import org.depesche.document.SourceFile;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Timex;
import org.depesche.events.EventModel;
import org.depesche.events.EventVocabulary;
import org.depesche.events.LexiconEventExtractor;
import org.depesche.events.LogLinear;
import org.depesche.json.RecordWriter;
import org.depesche.pipeline.Pipeline;
import org.depesche.pipeline.PipelineFactory;

/**
 * Trains the model of events on annotated articles, over what the other stages find in their raw
 * text. Deterministic.
 */
public final class EventTraining {

  private static final LogLinearTrainer.Options OPTIONS = new LogLinearTrainer.Options(2, 60, 20);

  private static final LogLinearTrainer.Options EVENTS = new LogLinearTrainer.Options(2, 60, 10);

  private static final LogLinearTrainer.Options FACTUALITY = new LogLinearTrainer.Options(2, 60, 3);

  /** How many answers there are to each question of factuality. */
  private static final List<Integer> ANSWERS =
      List.of(EventStatus.values().length, Polarity.values().length, EventSource.values().length);

  /** How much an event counts that is not annotated: there nobody fills a role. */
  private static final double SPURIOUS = 0.2;

  /** How probable a filler must be: actor, recipient, location, destination, time. */
  private static final List<Double> THRESHOLDS = List.of(0.3, 0.3, 0.3, 0.3, 0.35);

  private final PipelineFactory factory = PipelineFactory.load(Optional.empty());
  private final EventVocabulary vocabulary = EventVocabulary.load();
  private final Annotations annotations;

  /**
   * Creates a training.
   *
   * @param annotations of the articles; those without are left out
   */
  public EventTraining(Annotations annotations) {
    this.annotations = annotations;
  }

  /** What the extractor is given for an article, with its choices by role and by event. */
  record Prepared(
      Input input,
      List<List<LogLinearTrainer.Choice>> choices,
      List<LogLinearTrainer.Choice> judgements,
      List<List<SoftmaxTrainer.Sample>> factuality) {}

  /** Returns the model of all articles. */
  public EventModel train(List<SourceFile> files) throws IOException {
    return model(prepare(files));
  }

  /** Writes a record of each article into the folder, made by a model of the other folds. */
  public void crossValidate(List<SourceFile> files, int folds, Path output) throws IOException {
    var prepared = prepare(files);
    var writer = new RecordWriter(factory.provenance(), true);
    Files.createDirectories(output);
    for (int fold = 0; fold < folds; fold++) {
      List<Prepared> others = new ArrayList<>();
      for (int i = 0; i < prepared.size(); i++) {
        if (i % folds != fold) {
          others.add(prepared.get(i));
        }
      }
      var extractor = new LexiconEventExtractor(vocabulary.with(model(others)));
      for (int i = fold; i < prepared.size(); i += folds) {
        var each = prepared.get(i).input();
        var narrative =
            extractor.extract(each.article(), each.trees(), each.entities(), each.timexes());
        var sentences = each.trees().stream().map(SyntaxTree::sentence).toList();
        var analysis = new Analysis(
            each.article(), sentences, each.entities(), each.timexes(), narrative, List.of());
        String id = each.article().source().id();
        Files.write(output.resolve(id + ".json"), writer.write(analysis));
      }
    }
  }

  /** Returns the model of the articles. */
  static EventModel model(List<Prepared> articles) {
    List<LogLinear> models = new ArrayList<>();
    for (int role = 0; role < THRESHOLDS.size(); role++) {
      List<LogLinearTrainer.Choice> choices = new ArrayList<>();
      for (var article : articles) {
        choices.addAll(article.choices().get(role));
      }
      models.add(new LogLinearTrainer(OPTIONS).train(choices));
    }
    List<LogLinearTrainer.Choice> judgements = new ArrayList<>();
    articles.forEach(article -> judgements.addAll(article.judgements()));
    var events = new LogLinearTrainer(EVENTS).train(judgements);
    return new EventModel(LogLinear.join(models), THRESHOLDS, events, factuality(articles));
  }

  private static LogLinear factuality(List<Prepared> articles) {
    List<LogLinear> models = new ArrayList<>();
    for (int question = 0; question < ANSWERS.size(); question++) {
      List<SoftmaxTrainer.Sample> samples = new ArrayList<>();
      for (var article : articles) {
        samples.addAll(article.factuality().get(question));
      }
      models.add(new SoftmaxTrainer(FACTUALITY, ANSWERS.get(question)).train(samples));
    }
    return LogLinear.join(models);
  }

  private List<Prepared> prepare(List<SourceFile> files) throws IOException {
    List<Prepared> prepared = new ArrayList<>();
    var lexicon = new LexiconEventExtractor(vocabulary);
    for (SourceFile file : files) {
      annotations.of(file).ifPresent(a -> prepared.add(prepare(file, a, lexicon)));
    }
    return prepared;
  }

  private Prepared prepare(SourceFile file, GoldArticle annotated, LexiconEventExtractor lexicon) {
    List<Prepared> found = new ArrayList<>(1);
    var stages = factory.create();
    var pipeline = new Pipeline(
        stages.languageIdentifier(),
        stages.zoner(),
        stages.dater(),
        stages.segmenter(),
        stages.tagger(),
        stages.parser(),
        stages.nameFinder(),
        stages.timexTagger(),
        stages.resolver(),
        stages.linker(),
        (article, trees, entities, timexes) -> {
          found.add(prepared(lexicon, annotated, new Input(article, trees, entities, timexes)));
          return new Narrative(List.of(), List.of());
        },
        stages.eventResolver());
    pipeline.analyse(file);
    return found.get(0);
  }

  /** What the stages before the events find in an article. */
  record Input(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes) {}

  static Prepared prepared(LexiconEventExtractor lexicon, GoldArticle annotated, Input input) {
    var examples =
        lexicon.examples(input.article(), input.trees(), input.entities(), input.timexes());
    var alignment = new EventAlignment(annotated, input.entities());
    return new Prepared(
        input,
        alignment.choices(examples, SPURIOUS),
        alignment.judgements(examples),
        alignment.answers(examples));
  }
}
