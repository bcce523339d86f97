package org.depesche.events;

import java.util.Set;
import org.depesche.document.EventStatus;

/** Tells from modals, mood, negation and embedding words whether an event is real. */
final class Factualities {

  private static final Set<String> CONDITIONALS =
      Set.of("wenn", "falls", "sofern", "ob", "sollte", "sollten");
  /** Prepositions before an event that is taken for granted: {@code nach dem Treffen}. */
  private static final Set<String> PRESUPPOSING = Set.of(
      "nach",
      "seit",
      "während",
      "bei",
      "wegen",
      "trotz",
      "infolge",
      "durch",
      "angesichts",
      "aufgrund");

  private static final Set<String> PURPOSES = Set.of("damit", "bevor", "ehe", "um");
  private static final Set<String> NEGATIONS = Set.of(
      "nicht",
      "nie",
      "niemals",
      "kaum",
      "weder",
      "kein",
      "keine",
      "keinen",
      "keiner",
      "keinem",
      "keines",
      "keinerlei",
      "niemand",
      "nichts",
      "niemanden",
      "niemandem",
      "nirgends",
      "keinesfalls",
      "keineswegs",
      "mitnichten");

  private final Syntax syntax;
  private final Vocabulary vocabulary;

  Factualities(Syntax syntax, Vocabulary vocabulary) {
    this.syntax = syntax;
    this.vocabulary = vocabulary;
  }

  /** Returns what the sentence says of the reality of the event at the trigger. */
  Finding assess(int trigger, boolean verb) {
    var finding = new Finding();
    if (verb) {
      readGroup(finding, trigger);
    } else {
      readNoun(finding, trigger);
    }
    int node = trigger;
    if (!verb && PRESUPPOSING.contains(syntax.preposition(trigger))) {
      return finding;
    }
    while (syntax.head(node) >= 0) {
      int head = syntax.head(node);
      readStep(finding, node, head, node == trigger && !verb);
      node = head;
    }
    return finding;
  }

  private void readNoun(Finding finding, int noun) {
    for (int child : syntax.children(noun)) {
      boolean modifier = syntax.is(child, "amod") || syntax.is(child, "det");
      if (modifier && NEGATIONS.contains(syntax.lower(child))) {
        finding.negative = true;
      } else if (syntax.is(child, "amod") || syntax.is(child, "advmod")) {
        readHint(finding, child);
      } else if (syntax.is(child, "case") && syntax.lower(child).equals("ohne")) {
        finding.negative = true;
      }
    }
  }

  private void readHint(Finding finding, int token) {
    String lemma = syntax.token(token).lemma();
    vocabulary
        .hints()
        .of(lemma)
        .or(() -> vocabulary.hints().of(syntax.lower(token)))
        .ifPresent(finding::take);
  }

  /** Reads one arc of the path from the trigger to the root. */
  private void readStep(Finding finding, int node, int head, boolean nounTrigger) {
    if (syntax.isVerbal(head) || Morphology.isParticiple(syntax.token(head))) {
      readGovernor(finding, node, head, nounTrigger);
    } else if (syntax.is(node, "nmod") || syntax.is(node, "acl")) {
      vocabulary.embeddings().of(syntax.token(head).lemma()).ifPresent(finding::take);
    }
    if (isClause(node)) {
      readMarks(finding, node);
    }
  }

  private void readGovernor(Finding finding, int node, int head, boolean nounTrigger) {
    var group = syntax.verbGroup(head);
    boolean clausal = isClause(node);
    boolean argument = !clausal && isArgument(node);
    boolean open = clausal && !syntax.is(node, "advcl");
    for (String lemma : group.lemmas()) {
      vocabulary
          .embeddings()
          .of(lemma)
          .filter(e -> open || (argument && !e.sayingOnly()))
          .ifPresent(finding::take);
    }
    boolean light = nounTrigger && argument && isLight(group);
    if (light || syntax.is(node, "xcomp")) {
      readGroup(finding, head);
    }
  }

  private boolean isClause(int node) {
    return switch (syntax.relation(node)) {
      case "ccomp", "xcomp", "advcl", "csubj" -> true;
      case "acl" -> syntax.isVerbal(node);
      default -> false;
    };
  }

  private boolean isArgument(int node) {
    return syntax.is(node, "obj") || syntax.is(node, "nsubj") || syntax.is(node, "obl");
  }

  private boolean isLight(VerbGroup group) {
    for (String lemma : group.lemmas()) {
      if (!vocabulary.lightVerbs().functionOfSubject(lemma).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void readMarks(Finding finding, int node) {
    for (int child : syntax.children(node, "mark")) {
      String word = syntax.lower(child);
      if (CONDITIONALS.contains(word)) {
        finding.take(EventStatus.HYPOTHETICAL);
      } else if (PURPOSES.contains(word)) {
        finding.take(EventStatus.FUTURE);
      }
      finding.negative |= word.equals("ohne");
    }
  }

  /** Reads the modals, the mood and the negation of a verb group. */
  private void readGroup(Finding finding, int main) {
    var group = syntax.verbGroup(main);
    for (int child : syntax.children(main)) {
      finding.negative |= NEGATIONS.contains(syntax.lower(child)) || isNegated(child);
      if (syntax.is(child, "advmod")) {
        readHint(finding, child);
      }
    }
    new Modals(syntax, vocabulary.hints()).of(group).ifPresent(finding::take);
    if (group.finite() >= 0) {
      readMood(finding, group);
    }
  }

  private void readMood(Finding finding, VerbGroup group) {
    var finite = syntax.token(group.finite());
    finding.reported |= Morphology.isReportedMood(finite);
    finding.irreal |=
        Morphology.isIrrealMood(finite) || syntax.lower(group.finite()).startsWith("würd");
    finding.present |= !Morphology.isPast(finite) && group.finite() == group.main();
  }

  private boolean isNegated(int child) {
    if (!isArgument(child)) {
      return false;
    }
    for (int grandchild : syntax.children(child)) {
      if (syntax.is(grandchild, "det") && NEGATIONS.contains(syntax.lower(grandchild))) {
        return true;
      }
    }
    return NEGATIONS.contains(syntax.lower(child));
  }

  /** What has been found so far; the first status other than occurred counts. */
  static final class Finding {

    private EventStatus status = EventStatus.OCCURRED;
    private boolean negative;
    private boolean reported;
    private boolean irreal;
    private boolean present;

    private void take(Embeddings.Embedding embedding) {
      embedding.status().ifPresent(this::take);
      negative ^= embedding.negative();
      reported |= embedding.reported();
    }

    private void take(EventStatus found) {
      if (status == EventStatus.OCCURRED
          || (status == EventStatus.FUTURE && found == EventStatus.HYPOTHETICAL)) {
        status = found;
      }
    }

    EventStatus status() {
      return status;
    }

    boolean negative() {
      return negative;
    }

    boolean reported() {
      return reported;
    }

    /** Returns whether the clause is in Konjunktiv II. */
    boolean irreal() {
      return irreal;
    }

    /** Returns whether the full verb is in the present tense. */
    boolean present() {
      return present;
    }
  }
}
