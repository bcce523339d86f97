package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.Event;
import org.depesche.document.Factuality;
import org.depesche.document.Narrative;
import org.depesche.document.Quote;
import org.depesche.document.Roles;
import org.depesche.document.SectionKind;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Timex;

/**
 * Finds events by a lexicon of verbs and nouns whose frames say which argument in the dependency
 * tree plays which role, and tells their factuality from mood, modals, negation and embedding.
 * Furniture, credits and by-lines tell no events. Holds nothing between articles.
 */
public final class LexiconEventExtractor implements EventExtractor {

  /** How probable an event must be, if no entry of the user's own tells it. */
  private static final double LEAST = 0.35;

  private final Vocabulary vocabulary;
  private final RoleRanker ranker;
  private final Confidences confidences;
  private final FactualityClassifier factualities;

  /** Creates an extractor for one worker over the shared data. */
  public LexiconEventExtractor(EventVocabulary data) {
    vocabulary = data.vocabulary();
    ranker = new RoleRanker(data.model().roles(), data.model().thresholds());
    confidences = new Confidences(data.model().events());
    factualities = new FactualityClassifier(data.model().factuality());
  }

  @Override
  public Narrative extract(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes) {
    var told = tell(article, trees, entities, timexes);
    var quotes = new QuoteFinder(article.text(), trees, told.sentences()).find();
    var background = told.background();
    var check = new FillerCheck(vocabulary, told.participants());
    List<Factuality> rules = rules(told, quotes, article, timexes);
    var context = new FactualityFeatures.Context(article, timexes, quotes);
    var reality = new FactualityFeatures(background, rules, context);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Draft draft = background.drafts().get(i);
      double confidence = confidences.of(told.features().get(i));
      if (confidence >= LEAST || vocabulary.lexicon().isOwn(draft.entry())) {
        var syntax = background.sentence(draft).syntax();
        var filled = new Whereabouts(syntax, told.participants())
            .narrow(check.check(ranker.rank(background, i), syntax));
        events.add(event(filled, factualities.of(reality.of(i), rules.get(i)), confidence));
      }
    }
    return new Narrative(events, quotes);
  }

  /** Returns what the classifiers see of the events of an article, to train them. */
  public List<EventExample> examples(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes) {
    var told = tell(article, trees, entities, timexes);
    var quotes = new QuoteFinder(article.text(), trees, told.sentences()).find();
    List<Factuality> rules = rules(told, quotes, article, timexes);
    var context = new FactualityFeatures.Context(article, timexes, quotes);
    var features = new FactualityFeatures(told.background(), rules, context);
    List<FeatureHashes> reality = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      reality.add(features.of(i));
    }
    return RoleRanker.examples(told.background(), told.features(), reality);
  }

  private static List<Factuality> rules(
      Told told, List<Quote> quotes, Article article, List<Timex> timexes) {
    return new RuledFactuality(quotes, article.published(), timexes)
        .of(told.background().drafts());
  }

  /** The events by the lexicon alone, with the sentences that tell them. */
  private record Told(
      Background background,
      Participants participants,
      List<SentenceEvents> sentences,
      List<FeatureHashes> features) {}

  private Told tell(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes) {
    var participants = new Participants(entities, vocabulary.classes());
    var focus = new Focus(participants);
    var setting = new SentenceEvents.Setting(participants, focus, timexes);
    List<Draft> drafts = new ArrayList<>();
    List<SentenceEvents> sentences = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (mayTell(article.kindOf(trees.get(i).sentence()))) {
        var tree = TreeRepair.mend(trees.get(i), participants, timexes);
        var sentence = new SentenceEvents(i, new Syntax(tree), vocabulary, setting);
        sentences.add(sentence);
        drafts.addAll(sentence.find());
      }
    }
    List<Draft> complete = RoleInheritance.apply(Violence.settle(drafts));
    var background = new Background(complete, sentences);
    var triggers = new TriggerFeatures(vocabulary, participants, complete);
    var features = new EventFeatures(vocabulary, triggers);
    List<FeatureHashes> all = new ArrayList<>();
    for (Draft draft : complete) {
      var section = article.kindOf(trees.get(draft.sentence()).sentence());
      all.add(features.next(draft, background.sentence(draft).syntax(), section));
    }
    return new Told(background, participants, sentences, all);
  }

  private static boolean mayTell(SectionKind kind) {
    return !kind.isFurniture()
        && kind != SectionKind.CREDIT
        && kind != SectionKind.BYLINE
        && kind != SectionKind.DATELINE;
  }

  private static Event event(Draft draft, Factuality factuality, double confidence) {
    var roles = new Roles(
        draft.role(Role.ACTOR),
        draft.role(Role.RECIPIENT),
        draft.role(Role.LOCATION),
        draft.role(Role.DESTINATION),
        draft.times());
    return new Event(
        draft.entry().type(),
        draft.entry().mode(),
        draft.trigger(),
        roles,
        factuality,
        confidence,
        draft.entry().id(),
        OptionalInt.empty());
  }
}
