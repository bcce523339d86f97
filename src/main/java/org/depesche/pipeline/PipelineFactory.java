package org.depesche.pipeline;

import java.util.List;
import java.util.Optional;
import org.depesche.coref.CorefModels;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Provenance;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;
import org.depesche.events.EventVocabulary;
import org.depesche.events.LexiconEventExtractor;
import org.depesche.linking.LinkingModels;
import org.depesche.ner.NameModels;
import org.depesche.parsing.ArcHybridParser;
import org.depesche.parsing.ParserModel;
import org.depesche.segmentation.RuleSegmenter;
import org.depesche.segmentation.SegmentationLexicon;
import org.depesche.tagging.TaggingModels;
import org.depesche.temporal.Convention;
import org.depesche.temporal.TimexRules;

/**
 * Loads every model and lexicon once and makes pipelines that share them. Thread-safe; a pipeline is
 * not.
 */
public final class PipelineFactory {

  private final EventVocabulary events = EventVocabulary.load();
  private final SegmentationLexicon segmentation = SegmentationLexicon.load();
  private final CorefModels coref = CorefModels.load();
  private final LinkingModels linking = LinkingModels.load();
  private final TimexRules timexRules = TimexRules.load(Convention.RECORD);
  private final TaggingModels tagging;
  private final ParserModel parsing;
  private final NameModels names;

  private PipelineFactory(TaggingModels tagging, ParserModel parsing, NameModels names) {
    this.tagging = tagging;
    this.parsing = parsing;
    this.names = names;
  }

  /** Loads all models and lexica from the class path. */
  public static PipelineFactory load(Optional<Published> publishedOption) {
    return new PipelineFactory(TaggingModels.load(), ParserModel.load(), NameModels.load());
  }

  /** Returns what makes the analyses of this factory's pipelines. */
  public Provenance provenance() {
    return Provenances.current();
  }

  /** Returns a pipeline for one worker. */
  public Pipeline create() {
    return new Pipeline(
        file -> new Language("de", 1),
        file -> new Layout(
            Optional.empty(),
            List.of(new Section(SectionKind.BODY, new Span(0, file.text().length()))),
            List.of(),
            List.of()),
        (file, layout) -> file.sidecar().published().orElse(Published.unknown()),
        new RuleSegmenter(segmentation),
        tagging.tagger(),
        new ArcHybridParser(parsing),
        names.finder(),
        timexRules.tagger(),
        coref.resolver(),
        linking.linker(),
        new LexiconEventExtractor(events));
  }
}
