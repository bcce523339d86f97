package org.depesche.pipeline;

import java.util.List;
import org.depesche.coref.EntityResolver;
import org.depesche.dating.PublicationDater;
import org.depesche.document.Analysis;
import org.depesche.document.Article;
import org.depesche.document.Narrative;
import org.depesche.document.SourceFile;
import org.depesche.eventcoref.EventResolver;
import org.depesche.events.EventExtractor;
import org.depesche.language.LanguageIdentifier;
import org.depesche.linking.EntityLinker;
import org.depesche.ner.NameFinder;
import org.depesche.parsing.DependencyParser;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.temporal.TimexTagger;
import org.depesche.zoning.Zoner;

/**
 * All stages over one article. As thread-safe as its stages: use one pipeline per worker.
 *
 * @param languageIdentifier tells the language
 * @param zoner finds sections, title and credits
 * @param dater finds the publication date
 * @param segmenter finds sentences and tokens
 * @param tagger finds parts of speech and base forms
 * @param parser finds dependency trees
 * @param nameFinder finds names
 * @param timexTagger finds dates
 * @param resolver joins names to entities
 * @param linker links entities to knowledge bases
 * @param extractor finds events and quotes
 * @param eventResolver joins the tellings of one event
 */
public record Pipeline(
    LanguageIdentifier languageIdentifier,
    Zoner zoner,
    PublicationDater dater,
    Segmenter segmenter,
    Tagger tagger,
    DependencyParser parser,
    NameFinder nameFinder,
    TimexTagger timexTagger,
    EntityResolver resolver,
    EntityLinker linker,
    EventExtractor extractor,
    EventResolver eventResolver) {

  /**
   * Returns everything found in the file. An article in a foreign language keeps its layout and is
   * not analysed further; its warnings say so.
   */
  public Analysis analyse(SourceFile file) {
    var language = languageIdentifier.identify(file);
    var layout = zoner.zone(file);
    var article = new Article(file, language, layout, dater.date(file, layout));
    return language.isAnalysable() ? analyse(article) : layoutOnly(article);
  }

  private Analysis analyse(Article article) {
    var sentences = tagger.tag(segmenter.segment(article));
    var trees = parser.parse(sentences);
    var mentions = nameFinder.find(article, sentences);
    var timexes = timexTagger.tag(article, sentences);
    var entities = linker.link(article, resolver.resolve(article, trees, mentions));
    var narrative = extractor.extract(article, trees, entities, timexes);
    var warnings = Diagnostics.of(article, timexes);
    var analysis = new Analysis(article, sentences, entities, timexes, narrative, warnings);
    return analysis.with(eventResolver.resolve(analysis));
  }

  private static Analysis layoutOnly(Article article) {
    var nothing = new Narrative(List.of(), List.of());
    var warnings = Diagnostics.of(article, List.of());
    return new Analysis(article, List.of(), List.of(), List.of(), nothing, warnings);
  }
}
