package org.depesche.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.document.EventType;
import org.depesche.document.Feature;

/**
 * Tells which word tells an event and among which others, as features for the classifier of how
 * probable the event is.
 */
final class TriggerFeatures {

  private static final int SHORTEST_AFFIX = 3;
  private static final int LONGEST_AFFIX = 7;
  private static final int STEPS = 3;
  private static final int WINDOW = 2;

  private final Vocabulary vocabulary;
  private final Participants participants;
  private final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
  private final Map<Integer, Map<Integer, EventType>> types = new HashMap<>();

  /**
   * Creates the features of an article.
   *
   * @param drafts all that the lexicon finds in it
   */
  TriggerFeatures(Vocabulary vocabulary, Participants participants, List<Draft> drafts) {
    this.vocabulary = vocabulary;
    this.participants = participants;
    for (Draft draft : drafts) {
      var type = draft.entry().type();
      counts.merge(type, 1, Integer::sum);
      types.computeIfAbsent(draft.sentence(), k -> new HashMap<>()).put(draft.token(), type);
    }
  }

  /** Adds the features of an event. */
  void add(FeatureHashes out, Draft draft, Syntax syntax) {
    String lemma = draft.trigger().lemma().toLowerCase(Locale.GERMAN);
    addWord(out, draft, lemma, syntax);
    addLexicon(out, draft);
    counts.forEach((type, count) -> {
      if (count > 1) {
        out.add("article", type.name(), draft.entry().type().name());
        out.add("articleLemma", type.name(), lemma);
      }
    });
    addType(out, draft, syntax);
    addAbove(out, draft, lemma, syntax);
    addArguments(out, draft, lemma, syntax);
  }

  private static String form(Draft draft) {
    return draft.verb() ? "verb" : "noun";
  }

  /** Adds the word with its affixes and its neighbours. */
  private static void addWord(FeatureHashes out, Draft draft, String lemma, Syntax syntax) {
    String form = form(draft);
    int token = draft.token();
    out.add("lemma", lemma, form);
    out.add("word", syntax.lower(token));
    out.add("pos", syntax.pos(token).name(), draft.entry().type().name());
    for (int n = SHORTEST_AFFIX; n <= LONGEST_AFFIX && n < lemma.length(); n++) {
      out.add("suffix", lemma.substring(lemma.length() - n), form);
      out.add("prefix", lemma.substring(0, n), form);
    }
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      if (offset != 0) {
        out.add("beside", String.valueOf(offset), syntax.lowerAt(token + offset), form);
      }
    }
    for (int child : syntax.children(token)) {
      if (syntax.is(child, "amod") || syntax.is(child, "advmod")) {
        out.add("modified", syntax.token(child).lemma(), form);
      }
    }
    out.add("last", syntax.lower(syntax.size() - 1), form);
  }

  /** Adds all types that the lexicon has for the word. */
  private void addLexicon(FeatureHashes out, Draft draft) {
    String lemma = draft.entry().lemma();
    var lexicon = vocabulary.lexicon();
    List<Entry> entries = draft.verb() ? lexicon.verbs(lemma) : lexicon.nouns(lemma);
    for (Entry entry : entries) {
      out.add("may", entry.type().name(), form(draft));
    }
  }

  /** Adds how the type goes with the place of the word in the sentence. */
  private static void addType(FeatureHashes out, Draft draft, Syntax syntax) {
    int token = draft.token();
    String type = draft.entry().type().name();
    out.add("relationType", syntax.relation(token), type);
    if (draft.verb()) {
      out.add("tenseType", Tenses.of(syntax.verbGroup(token), syntax), type);
      return;
    }
    String article =
        syntax.children(token, "det").stream().map(syntax::lower).findFirst().orElse("none");
    out.add("articleType", article, type);
    out.add("prepositionType", syntax.preposition(token), type);
    out.add("pluralType", syntax.token(token).must(Feature.PLURAL) ? "+" : "-", type);
  }

  /** Adds the words above, some steps up the tree, and what they tell. */
  private void addAbove(FeatureHashes out, Draft draft, String lemma, Syntax syntax) {
    String form = form(draft);
    int node = draft.token();
    for (int step = 1; step <= STEPS && syntax.head(node) >= 0; step++) {
      int head = syntax.head(node);
      String relation = syntax.relation(node);
      String word = lemma(syntax, head);
      out.add("above", word, step == 1 ? relation : "further", form);
      if (step == 1) {
        var type = types.get(draft.sentence()).get(head);
        out.add("aboveLemma", word, lemma);
        out.add("aboveType", type == null ? "-" : type.name(), relation, form);
        out.add("types", type == null ? "-" : type.name(), draft.entry().type().name());
      }
      node = head;
    }
  }

  private static String lemma(Syntax syntax, int token) {
    if (syntax.isVerbal(token)) {
      List<String> lemmas = syntax.verbGroup(token).lemmas();
      return lemmas.isEmpty() ? syntax.lower(token) : lemmas.get(0);
    }
    return Participants.lemma(syntax, token);
  }

  private void addArguments(FeatureHashes out, Draft draft, String lemma, Syntax syntax) {
    String form = form(draft);
    for (String function : draft.arguments().functions()) {
      int head = draft.arguments().of(function).get(0);
      String kind = kind(syntax, head);
      out.add("has", function, form);
      out.add("hasLemma", function, lemma);
      out.add("argument", function, kind, form);
      out.add("argumentLemma", function, kind, lemma);
      if (kind.equals("-")) {
        String filler = Participants.lemma(syntax, head);
        out.add("filler", function, filler, form);
        out.add("fillerLemma", function, filler, lemma);
      }
    }
  }

  private String kind(Syntax syntax, int head) {
    var known = participants.at(syntax.token(head).span());
    if (known.isPresent()) {
      return known.get().type().name();
    }
    return participants.is(syntax, head, "@human") ? "human" : "-";
  }
}
