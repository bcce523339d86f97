package org.depesche.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Article;
import org.depesche.document.Factuality;
import org.depesche.document.Pos;
import org.depesche.document.Quote;
import org.depesche.document.SectionKind;
import org.depesche.document.Timex;

/** Tells how an event stands in its sentence and article, as features for its factuality. */
final class FactualityFeatures {

  private static final int STEPS = 4;
  private static final int OPENING = 3;
  private static final Set<Pos> FUNCTION_WORDS = EnumSet.of(Pos.AUX, Pos.ADV, Pos.SCONJ, Pos.PART);

  private final Background background;
  private final List<Factuality> rules;
  private final Context context;

  /**
   * What the article tells of all its events.
   *
   * @param article the article
   * @param timexes its temporal expressions
   * @param quotes its quotes
   */
  record Context(Article article, List<Timex> timexes, List<Quote> quotes) {

    String when(int timex) {
      String value = timexes.get(timex).value();
      String word = Character.isDigit(value.charAt(0)) ? "" : value;
      return article.published().day().map(Period.of(value)::against).orElse("") + word;
    }
  }

  FactualityFeatures(Background background, List<Factuality> rules, Context context) {
    this.background = background;
    this.rules = rules;
    this.context = context;
  }

  /** Returns the features of the event with the index. */
  FeatureHashes of(int index) {
    var out = new FeatureHashes();
    Draft draft = background.drafts().get(index);
    var sentence = background.sentence(draft);
    var syntax = sentence.syntax();
    String form = draft.verb() ? "verb" : "noun";
    SectionKind section = context.article().kindOf(syntax.sentence());
    out.add("bias");
    out.add("section", section.name(), form);
    out.add("opening", String.valueOf(Math.min(OPENING, sentence.index())), form);
    addWord(out, draft, form);
    addRules(out, index, form);
    addTimes(out, draft, sentence, form);
    addSpeech(out, draft, syntax, form);
    addWords(out, draft.token(), syntax, form);
    addHeads(out, draft, syntax, form);
    return out;
  }

  private static void addWord(FeatureHashes out, Draft draft, String form) {
    String type = draft.entry().type().name();
    out.add("lemma", draft.trigger().lemma());
    out.add("type", type, form);
    out.add("kind", draft.kind());
    out.add("definite", draft.definite() ? "d" : "i", form, type);
  }

  private void addRules(FeatureHashes out, int index, String form) {
    Draft draft = background.drafts().get(index);
    Factuality rule = rules.get(index);
    var finding = draft.finding();
    String status = rule.status().name();
    out.add("rule", status, form);
    out.add("ruleType", status, draft.entry().type().name());
    out.add("negative", rule.polarity().name());
    out.add("source", rule.source().name());
    out.add("statusSource", status, rule.source().name());
    out.add("finding", finding.status().name(), form);
    out.add("mood", finding.irreal() ? "i" : "-", finding.reported() ? "r" : "-", form);
    int before = index - 1;
    while (before >= 0 && !background.drafts().get(before).isSameKind(draft)) {
      before--;
    }
    out.add("told", before < 0 ? "-" : rules.get(before).status().name(), form);
    out.add(
        "toldDefinite",
        before < 0 ? "-" : rules.get(before).status().name(),
        draft.definite() ? "d" : "i",
        form);
    addNeighbour(out, index, index - 1, "left");
    addNeighbour(out, index, index + 1, "right");
  }

  private void addNeighbour(FeatureHashes out, int index, int other, String side) {
    List<Draft> drafts = background.drafts();
    boolean inside = other >= 0
        && other < drafts.size()
        && drafts.get(other).sentence() == drafts.get(index).sentence();
    Factuality beside = inside ? rules.get(other) : null;
    out.add(side, beside == null ? "-" : beside.status().name());
    out.add(side + "Source", beside == null ? "-" : beside.source().name());
  }

  private void addTimes(FeatureHashes out, Draft draft, SentenceEvents sentence, String form) {
    String tense = tense(draft, sentence.syntax());
    out.add("times", String.valueOf(Math.min(2, draft.times().size())), form);
    for (int timex : draft.times()) {
      String when = context.when(timex);
      out.add("when", when, form);
      out.add("whenTense", when, tense);
    }
    for (Candidate candidate : sentence.candidates()) {
      if (candidate.isTime()) {
        out.add("whenSentence", context.when(candidate.timex()), form);
      }
    }
  }

  private static String tense(Draft draft, Syntax syntax) {
    int clause = draft.verb() ? draft.token() : syntax.clause(draft.token());
    return syntax.isVerbal(clause) || draft.verb()
        ? Tenses.of(syntax.verbGroup(clause), syntax)
        : "none";
  }

  private void addSpeech(FeatureHashes out, Draft draft, Syntax syntax, String form) {
    boolean quoted = RuledFactuality.quote(context.quotes(), draft).isPresent();
    out.add("quoted", quoted ? "+" : "-", form);
    Optional<Integer> cue = draft.cue();
    out.add("cue", cue.map(c -> syntax.token(c).lemma()).orElse("-"));
    out.add("cueForm", cue.isPresent() ? "+" : "-", form, tense(draft, syntax));
    out.add("end", syntax.lower(syntax.size() - 1), form);
  }

  /** Adds the function words of the clause and of the sentence, and what modifies the trigger. */
  private static void addWords(FeatureHashes out, int token, Syntax syntax, String form) {
    int clause = syntax.clause(token);
    for (int i = 0; i < syntax.size(); i++) {
      if (FUNCTION_WORDS.contains(syntax.pos(i))) {
        boolean same = syntax.clause(i) == clause;
        out.add(same ? "near" : "far", syntax.lower(i), form);
      }
    }
    for (int child : syntax.children(token)) {
      out.add("child", syntax.relation(child), syntax.preposition(child), form);
      if (!syntax.isNominal(child) || syntax.is(child, "det")) {
        out.add("modifier", syntax.token(child).lemma(), form);
      }
    }
    out.add("preposition", syntax.preposition(token), syntax.relation(token));
  }

  /** Adds what governs the trigger, some steps up the tree. */
  private static void addHeads(FeatureHashes out, Draft draft, Syntax syntax, String form) {
    out.add("tense", tense(draft, syntax), form);
    out.add("tenseType", tense(draft, syntax), draft.entry().type().name());
    int node = draft.token();
    for (int step = 1; step <= STEPS && syntax.head(node) >= 0; step++) {
      int head = syntax.head(node);
      String relation = syntax.relation(node);
      out.add("head", syntax.token(head).lemma(), relation, form);
      out.add("above", syntax.token(head).lemma());
      out.add("step", String.valueOf(step), syntax.pos(head).name(), relation, form);
      if (syntax.isVerbal(head)) {
        out.add("headTense", Tenses.of(syntax.verbGroup(head), syntax), relation, form);
      }
      for (int mark : syntax.children(node, "mark")) {
        out.add("mark", syntax.lower(mark), form);
      }
      node = head;
    }
  }
}
