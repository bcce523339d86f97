package org.depesche.events;

import java.util.Optional;
import java.util.Set;
import org.depesche.document.EventStatus;
import org.depesche.document.Feature;

/** Tells from modals, mood, negation and embedding words whether an event is real. */
final class Factualities {

  private static final Set<String> CONDITIONALS =
      Set.of("wenn", "falls", "sofern", "ob", "sollte", "sollten", "damit", "bevor", "ehe");
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
      readGroup(finding, trigger, true);
    } else {
      readNoun(finding, trigger);
    }
    int node = trigger;
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
    boolean clausal = isClause(node);
    if (syntax.isVerbal(head) || Morphology.isParticiple(syntax.token(head))) {
      var group = new VerbGroups(syntax).of(head);
      boolean argument = !clausal && isArgument(node);
      boolean light = argument && isLight(group);
      for (String lemma : group.lemmas()) {
        vocabulary
            .embeddings()
            .of(lemma)
            .filter(e -> (clausal && !syntax.is(node, "advcl")) || (argument && !e.sayingOnly()))
            .ifPresent(finding::take);
      }
      if ((light && nounTrigger) || syntax.is(node, "xcomp")) {
        readGroup(finding, head, true);
      }
    } else if (syntax.is(node, "nmod") || syntax.is(node, "acl")) {
      vocabulary.embeddings().of(syntax.token(head).lemma()).ifPresent(finding::take);
    }
    if (clausal) {
      readMarks(finding, node);
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
    for (int child : syntax.children(node)) {
      String word = syntax.lower(child);
      if (syntax.is(child, "mark") && CONDITIONALS.contains(word)) {
        finding.take(
            word.equals("damit") || word.equals("bevor") || word.equals("ehe")
                ? EventStatus.FUTURE
                : EventStatus.HYPOTHETICAL);
      } else if (syntax.is(child, "mark") && (word.equals("um") || word.equals("ohne"))) {
        finding.take(word.equals("um") ? EventStatus.FUTURE : EventStatus.OCCURRED);
        finding.negative |= word.equals("ohne");
      }
    }
  }

  /** Reads the modals, the mood and the negation of a verb group. */
  private void readGroup(Finding finding, int main, boolean negation) {
    var group = new VerbGroups(syntax).of(main);
    for (int child : syntax.children(main)) {
      String word = syntax.lower(child);
      if (negation && (NEGATIONS.contains(word) || isNegated(child))) {
        finding.negative = true;
      }
      if (syntax.is(child, "advmod")) {
        readHint(finding, child);
      }
    }
    modal(group).ifPresent(finding::take);
    if (group.finite() >= 0) {
      var finite = syntax.token(group.finite());
      finding.reported |= Morphology.isReportedMood(finite);
      finding.irreal |= Morphology.isIrrealMood(finite)
          || (finite.lemma().equals("werden") && syntax.lower(group.finite()).startsWith("würd"));
      finding.present |= !Morphology.isPast(finite) && group.finite() == main;
    }
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

  private Optional<Embeddings.Embedding> modal(VerbGroup group) {
    boolean perfect = false;
    String key = "";
    for (int auxiliary : group.auxiliaries()) {
      String form = syntax.lower(auxiliary);
      perfect |= form.equals("haben") || form.equals("sein") || form.equals("worden");
      if (vocabulary.hints().of("modal:" + form).isPresent()) {
        key = "modal:" + form;
      }
    }
    if (key.isEmpty()) {
      return Optional.empty();
    }
    boolean participle = group.voice() == VerbGroup.Voice.PASSIVE
        || Morphology.isParticiple(syntax.token(group.main()));
    if (perfect && participle && isPerfectInfinitive(group)) {
      return vocabulary.hints().of(key + "+perfect");
    }
    boolean future = key.startsWith("modal:wird") || key.startsWith("modal:werde");
    return future && !hasInfinitive(group)
        ? Optional.empty()
        : vocabulary.hints().of(key);
  }

  /** Returns whether the auxiliaries form a perfect infinitive: {@code getan haben}. */
  private boolean isPerfectInfinitive(VerbGroup group) {
    boolean has = false;
    for (int auxiliary : group.auxiliaries()) {
      String form = syntax.lower(auxiliary);
      has |= auxiliary > group.main() && (form.equals("haben") || form.equals("sein"));
    }
    return has;
  }

  /** Returns whether the full verb, or the passive it is in, is an infinitive. */
  private boolean hasInfinitive(VerbGroup group) {
    if (!Morphology.isParticiple(syntax.token(group.main()))) {
      return true;
    }
    int werden = 0;
    for (int auxiliary : group.auxiliaries()) {
      String form = syntax.lower(auxiliary);
      if (form.equals("sein") || form.equals("haben")) {
        return true;
      }
      werden += syntax.token(auxiliary).lemma().equals("werden") ? 1 : 0;
    }
    return werden > 1 || syntax.token(group.main()).must(Feature.INFINITIVE);
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
