package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.Event;
import org.depesche.document.EventSource;
import org.depesche.document.EventStatus;
import org.depesche.document.Factuality;
import org.depesche.document.Narrative;
import org.depesche.document.Polarity;
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

  private final Vocabulary vocabulary;
  private final RoleRanker ranker;

  /** Creates an extractor for one worker over the shared data. */
  public LexiconEventExtractor(EventVocabulary data) {
    vocabulary = data.vocabulary();
    ranker = new RoleRanker(data.model().roles(), data.model().thresholds());
  }

  @Override
  public Narrative extract(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes) {
    var told = tell(article, trees, entities, timexes);
    var quotes = new QuoteFinder(article.text(), trees, told.sentences()).find();
    List<Draft> drafts = ranker.rank(told.drafts(), told.sentences());
    return new Narrative(events(article, drafts, quotes, timexes), quotes);
  }

  /** Returns what the classifiers see of the events of an article, to train them. */
  public List<EventExample> examples(
      Article article, List<SyntaxTree> trees, List<Entity> entities, List<Timex> timexes) {
    var told = tell(article, trees, entities, timexes);
    return RoleRanker.examples(told.drafts(), told.sentences());
  }

  /** The events by the lexicon alone, with the sentences that tell them. */
  private record Told(List<Draft> drafts, List<SentenceEvents> sentences) {}

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
    return new Told(RoleInheritance.apply(Violence.settle(drafts)), sentences);
  }

  private static boolean mayTell(SectionKind kind) {
    return !kind.isFurniture()
        && kind != SectionKind.CREDIT
        && kind != SectionKind.BYLINE
        && kind != SectionKind.DATELINE;
  }

  private static List<Event> events(
      Article article, List<Draft> drafts, List<Quote> quotes, List<Timex> timexes) {
    var calendar = new StatusCalendar(article.published(), timexes);
    List<Event> events = new ArrayList<>();
    for (Draft draft : drafts) {
      events.add(event(draft, quotes, calendar));
    }
    return events;
  }

  private static Event event(Draft draft, List<Quote> quotes, StatusCalendar calendar) {
    Optional<Quote> quote = quotes.stream()
        .filter(q -> q.direct() && q.span().contains(draft.trigger().parts().get(0)))
        .findFirst();
    boolean reported =
        quote.isPresent() || draft.cue().isPresent() || draft.finding().reported();
    EventStatus status = calendar.status(draft, reported);
    OptionalInt speaker = draft.speaker();
    if (speaker.isEmpty() && quote.isPresent()) {
      speaker = quote.get().speaker();
    }
    var factuality = new Factuality(
        status,
        draft.finding().negative() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        reported ? EventSource.REPORTED : EventSource.AUTHOR,
        reported ? speaker : OptionalInt.empty());
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
        Confidences.of(draft),
        draft.entry().id());
  }
}
