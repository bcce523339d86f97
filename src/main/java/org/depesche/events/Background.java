package org.depesche.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Filler;

/**
 * What the article has told before an event: the participants of earlier events and of the sentence
 * before, who may take part in this one without being named again.
 */
final class Background {

  private final List<Draft> drafts;
  private final Map<Integer, SentenceEvents> sentences = new LinkedHashMap<>();

  Background(List<Draft> drafts, List<SentenceEvents> told) {
    this.drafts = drafts;
    told.forEach(s -> sentences.put(s.index(), s));
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Returns the sentence that tells an event. */
  SentenceEvents sentence(Draft draft) {
    return sentences.get(draft.sentence());
  }

  /** Returns the candidates for an event, each with what it was told as before. */
  Map<Candidate, List<String>> candidates(int draft) {
    Map<Candidate, List<String>> found = new LinkedHashMap<>();
    Draft event = drafts.get(draft);
    for (Candidate own : sentence(event).candidates()) {
      found.put(own, new ArrayList<>(2));
    }
    addEvents(found, draft);
    addSentence(found, event);
    addCompanions(found, draft);
    addRules(found, event);
    return found;
  }

  /** Adds the participants of the last event of the same kind, and of the last of the type. */
  private void addEvents(Map<Candidate, List<String>> found, int draft) {
    if (draft > 0) {
      addRoles(found, drafts.get(draft - 1), "before");
    }
    Draft event = drafts.get(draft);
    boolean kind = false;
    boolean type = false;
    for (int i = draft - 1; i >= 0 && !(kind && type); i--) {
      Draft other = drafts.get(i);
      if (!kind && other.isSameKind(event)) {
        kind = true;
        addRoles(found, other, "kind");
      } else if (!type && other.entry().type() == event.entry().type()) {
        type = true;
        addRoles(found, other, "type");
      }
    }
  }

  /** Adds the participants of the other events of the sentence. */
  private void addCompanions(Map<Candidate, List<String>> found, int draft) {
    Draft event = drafts.get(draft);
    for (int i = draft - 1; i >= 0 && drafts.get(i).sentence() == event.sentence(); i--) {
      addRoles(found, drafts.get(i), "left");
    }
    int i = draft + 1;
    while (i < drafts.size() && drafts.get(i).sentence() == event.sentence()) {
      addRoles(found, drafts.get(i), "right");
      i++;
    }
  }

  private void addRoles(Map<Candidate, List<String>> found, Draft other, String as) {
    other.roles().forEach((role, fillers) -> {
      for (Filler filler : fillers) {
        add(found, elsewhere(other.sentence(), filler), as + role.name());
      }
    });
  }

  private static Candidate elsewhere(int sentence, Filler filler) {
    return new Candidate(sentence, -1, filler, -1, "told", -1);
  }

  private void addSentence(Map<Candidate, List<String>> found, Draft event) {
    for (int back = 1; back <= 2; back++) {
      var before = sentences.get(event.sentence() - back);
      if (before == null) {
        continue;
      }
      for (Candidate candidate : before.candidates()) {
        if (!candidate.isTime() && candidate.token() >= 0 && !candidate.kind().equals("thing")) {
          add(found, candidate, "back" + back + before.syntax().relation(candidate.token()));
        }
      }
    }
  }

  private void addRules(Map<Candidate, List<String>> found, Draft event) {
    event.roles().forEach((role, fillers) -> {
      for (Filler filler : fillers) {
        add(found, elsewhere(event.sentence(), filler), "rule");
      }
    });
  }

  private static void add(Map<Candidate, List<String>> found, Candidate candidate, String as) {
    boolean known = false;
    for (var entry : found.entrySet()) {
      if (entry.getKey().isSame(candidate)) {
        entry.getValue().add(as);
        known = true;
      }
    }
    if (!known) {
      found.put(candidate, new ArrayList<>(List.of(as)));
    }
  }
}
