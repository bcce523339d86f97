package org.depesche.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.SectionKind;

/**
 * Tells how the events of an article are told, as features for the classifier of how probable they
 * are. Takes the events in their order.
 */
final class EventFeatures {

  private static final int[] POSITIONS = {0, 1, 2, 4, 7, 12, 20};
  private static final int STEPS = 3;

  private final Vocabulary vocabulary;
  private final TriggerFeatures triggers;
  private final Set<String> told = new HashSet<>();

  EventFeatures(Vocabulary vocabulary, TriggerFeatures triggers) {
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  /** Returns the features of the next event. */
  FeatureHashes next(Draft draft, Syntax syntax, SectionKind section) {
    var out = new FeatureHashes();
    String form = form(draft);
    String type = draft.entry().type().name();
    out.add("bias");
    out.add("form", form);
    out.add("type", type);
    out.add("typeForm", type, form);
    out.add("kind", draft.kind(), form);
    out.add("entry", draft.entry().id());
    out.add("guard", String.valueOf(draft.entry().guard().size()), form);
    out.add("many", String.valueOf(entries(draft)), form);
    out.add("cue", draft.cue().isPresent() ? "+" : "-", form);
    out.add("told", told.add(draft.kind()) ? "-" : "+", draft.definite() ? "d" : "i", form);
    addPlace(out, draft, section);
    addRoles(out, draft);
    addSyntax(out, draft, syntax);
    triggers.add(out, draft, syntax);
    return out;
  }

  private static String form(Draft draft) {
    return draft.verb() ? "verb" : "noun";
  }

  /** Returns how many events the word may tell. */
  private int entries(Draft draft) {
    String lemma = draft.entry().lemma();
    var lexicon = vocabulary.lexicon();
    return draft.verb() ? lexicon.verbs(lemma).size() : lexicon.nouns(lemma).size();
  }

  private static void addPlace(FeatureHashes out, Draft draft, SectionKind section) {
    int position = 0;
    while (position < POSITIONS.length && draft.sentence() > POSITIONS[position]) {
      position++;
    }
    out.add("position", String.valueOf(position));
    out.add("section", section.name());
    out.add("sectionForm", section.name(), form(draft));
  }

  private static void addRoles(FeatureHashes out, Draft draft) {
    String form = form(draft);
    for (Role role : Role.values()) {
      out.add("role", role.name(), filled(draft, role), form);
    }
    String taken = filled(draft, Role.ACTOR) + filled(draft, Role.RECIPIENT);
    String placed = filled(draft, Role.LOCATION) + filled(draft, Role.DESTINATION);
    out.add("roles", taken, placed, form);
    out.add("timed", draft.times().isEmpty() ? "-" : "+", taken, form);
  }

  private static String filled(Draft draft, Role role) {
    return draft.role(role).isEmpty() ? "-" : "+";
  }

  private void addSyntax(FeatureHashes out, Draft draft, Syntax syntax) {
    int token = draft.token();
    out.add("relation", syntax.relation(token), form(draft));
    if (draft.verb()) {
      out.add("tense", Tenses.of(syntax.verbGroup(token), syntax), "own");
    } else {
      addNoun(out, draft, syntax);
    }
    for (int child : syntax.children(token)) {
      if (syntax.is(child, "amod") || syntax.is(child, "advmod")) {
        String lemma = syntax.token(child).lemma();
        boolean known = vocabulary.hints().of(lemma).isPresent();
        out.add("hint", known ? lemma : syntax.pos(child).name(), form(draft));
      }
    }
    addHeads(out, draft, syntax);
    out.add("end", syntax.lower(syntax.size() - 1).equals("?") ? "?" : "-", form(draft));
  }

  private static void addNoun(FeatureHashes out, Draft draft, Syntax syntax) {
    int token = draft.token();
    String article = "none";
    for (int child : syntax.children(token)) {
      if (syntax.is(child, "det")) {
        article = syntax.lower(child);
      } else if (syntax.is(child, "amod") || syntax.is(child, "nmod")) {
        out.add("modifier", syntax.relation(child), syntax.preposition(child));
      }
    }
    boolean compound = !syntax.token(token).lemma().equals(draft.entry().lemma());
    out.add("article", article);
    out.add("preposition", syntax.preposition(token), syntax.relation(token));
    out.add("compound", compound ? "+" : "-", draft.entry().type().name());
    out.add("plural", syntax.token(token).must(Feature.PLURAL) ? "+" : "-", article);
  }

  /** Adds what governs the trigger, some steps up the tree. */
  private void addHeads(FeatureHashes out, Draft draft, Syntax syntax) {
    String form = form(draft);
    int node = draft.token();
    for (int step = 1; step <= STEPS && syntax.head(node) >= 0; step++) {
      int head = syntax.head(node);
      String relation = syntax.relation(node);
      out.add("head", String.valueOf(step), syntax.pos(head).name(), relation, form);
      var group = syntax.verbGroup(head);
      if (syntax.isVerbal(head)) {
        out.add("tense", Tenses.of(group, syntax), step == 1 ? "head" : "above", form);
      }
      List<String> lemmas =
          syntax.isVerbal(head) ? group.lemmas() : List.of(syntax.token(head).lemma());
      for (String lemma : lemmas) {
        vocabulary
            .embeddings()
            .of(lemma)
            .ifPresent(
                e -> out.add("under", e.status().map(Enum::name).orElse("-"), relation, form));
        if (step == 1 && !vocabulary.lightVerbs().functionOfSubject(lemma).isEmpty()) {
          out.add("light", relation, form);
        }
      }
      node = head;
    }
    out.add("depth", syntax.head(node) < 0 ? "high" : "low", form);
  }
}
