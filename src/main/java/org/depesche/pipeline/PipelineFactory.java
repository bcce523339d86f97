package org.depesche.pipeline;

import java.util.List;
import java.util.Optional;
import org.depesche.coref.CorefModels;
import org.depesche.dating.CascadeDater;
import org.depesche.document.Provenance;
import org.depesche.document.Published;
import org.depesche.eventcoref.EventCoreference;
import org.depesche.eventcoref.SameWords;
import org.depesche.events.EventVocabulary;
import org.depesche.events.LexiconEventExtractor;
import org.depesche.language.FunctionWordIdentifier;
import org.depesche.language.FunctionWords;
import org.depesche.linking.LinkingModels;
import org.depesche.ner.NameModels;
import org.depesche.parsing.ArcHybridParser;
import org.depesche.parsing.ParserModel;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.tagging.TaggingModels;
import org.depesche.temporal.Convention;
import org.depesche.temporal.TimexRules;
import org.depesche.zoning.ArticleZoner;
import org.depesche.zoning.ZoningRules;

/**
 * Loads every model and lexicon once and makes pipelines that share them. Thread-safe; a pipeline is
 * not.
 */
public final class PipelineFactory {

  private final Optional<Published> publishedOption;
  private final FunctionWords functionWords;
  private final ZoningRules zoning;
  private final EventVocabulary events;
  private final SameWords sameWords;
  private final SegmentationModels segmentation;
  private final CorefModels coref;
  private final LinkingModels linking;
  private final TimexRules timexRules;
  private final TaggingModels tagging;
  private final ParserModel parsing;
  private final NameModels names;
  private final Provenance provenance;

  private PipelineFactory(
      Optional<Published> publishedOption, List<Overlay> overlays, ModelLoader loader) {
    this.publishedOption = publishedOption;
    var linkingLoading =
        loader.start(() -> LinkingModels.load(Overlay.cells(overlays, Overlay.Kind.KNOWN)));
    var parsingLoading = loader.start(ParserModel::load);
    var namesLoading = loader.start(NameModels::load);
    var taggingLoading = loader.start(TaggingModels::load);
    var timexLoading = loader.start(() -> TimexRules.load(Convention.RECORD));
    var zoningLoading =
        loader.start(() -> ZoningRules.load(Overlay.cells(overlays, Overlay.Kind.CUES)));
    var eventsLoading =
        loader.start(() -> EventVocabulary.load(Overlay.cells(overlays, Overlay.Kind.EVENTS)));
    var sameWordsLoading = loader.start(SameWords::load);
    var segmentationLoading = loader.start(SegmentationModels::load);
    var corefLoading = loader.start(CorefModels::load);
    var provenanceLoading = loader.start(Provenances::current);
    var functionWordsLoading = loader.start(FunctionWords::load);
    this.linking = ModelLoader.finish(linkingLoading);
    this.parsing = ModelLoader.finish(parsingLoading);
    this.names = ModelLoader.finish(namesLoading);
    this.tagging = ModelLoader.finish(taggingLoading);
    this.timexRules = ModelLoader.finish(timexLoading);
    this.zoning = ModelLoader.finish(zoningLoading);
    this.events = ModelLoader.finish(eventsLoading);
    this.sameWords = ModelLoader.finish(sameWordsLoading);
    this.segmentation = ModelLoader.finish(segmentationLoading);
    this.coref = ModelLoader.finish(corefLoading);
    this.provenance = ModelLoader.finish(provenanceLoading);
    this.functionWords = ModelLoader.finish(functionWordsLoading);
  }

  /** Loads all models and lexica from the class path, several at a time. */
  public static PipelineFactory load(Optional<Published> publishedOption) {
    return load(publishedOption, List.of());
  }

  /**
   * Loads all models and lexica from the class path, the lexica with entries of the user's own.
   *
   * @throws IllegalArgumentException if an entry is malformed
   */
  public static PipelineFactory load(Optional<Published> publishedOption, List<Overlay> overlays) {
    try (var loader = new ModelLoader()) {
      return new PipelineFactory(publishedOption, overlays, loader);
    }
  }

  /** Returns what makes the analyses of this factory's pipelines. */
  public Provenance provenance() {
    return provenance;
  }

  /** Returns a pipeline for one worker. */
  public Pipeline create() {
    return new Pipeline(
        new FunctionWordIdentifier(functionWords),
        new ArticleZoner(zoning),
        new CascadeDater(publishedOption),
        segmentation.segmenter(),
        tagging.tagger(),
        new ArcHybridParser(parsing),
        names.finder(),
        timexRules.tagger(),
        coref.resolver(),
        linking.linker(),
        new LexiconEventExtractor(events),
        new EventCoreference(sameWords));
  }
}
