package org.depesche.pipeline;

import java.util.Optional;
import org.depesche.coref.CorefModels;
import org.depesche.dating.CascadeDater;
import org.depesche.document.Provenance;
import org.depesche.document.Published;
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
  private final FunctionWords functionWords = FunctionWords.load();
  private final ZoningRules zoning = ZoningRules.load();
  private final EventVocabulary events = EventVocabulary.load();
  private final SegmentationModels segmentation = SegmentationModels.load();
  private final CorefModels coref = CorefModels.load();
  private final LinkingModels linking = LinkingModels.load();
  private final TimexRules timexRules = TimexRules.load(Convention.RECORD);
  private final TaggingModels tagging = TaggingModels.load();
  private final ParserModel parsing = ParserModel.load();
  private final NameModels names = NameModels.load();

  private PipelineFactory(Optional<Published> publishedOption) {
    this.publishedOption = publishedOption;
  }

  /** Loads all models and lexica from the class path. */
  public static PipelineFactory load(Optional<Published> publishedOption) {
    return new PipelineFactory(publishedOption);
  }

  /** Returns what makes the analyses of this factory's pipelines. */
  public Provenance provenance() {
    return Provenances.current();
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
        new LexiconEventExtractor(events));
  }
}
