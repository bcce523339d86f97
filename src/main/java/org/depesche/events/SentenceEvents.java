package org.depesche.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Filler;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Span;
import org.depesche.document.Timex;
import org.depesche.document.Trigger;

/** Finds the events of one sentence. */
final class SentenceEvents {

  private static final Set<Pos> MODIFIERS = Set.of(Pos.ADJ, Pos.ADV, Pos.DET);
  private static final Set<String> DEFINITES = Set.of(
      "der", "die", "das", "den", "dem", "des", "dieser", "diese", "dieses", "diesen", "diesem",
      "beim", "im", "am", "zum", "zur", "vom");

  private final int index;
  private final Syntax syntax;
  private final Surface surface;
  private final Vocabulary vocabulary;
  private final Participants participants;
  private final Focus focus;
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final Circumstances circumstances;
  private final Factualities factualities;
  private final Reports reports;
  private final CandidateFinder finder;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, List<Entry>> nounEntries = new HashMap<>();

  SentenceEvents(int index, Syntax syntax, Vocabulary vocabulary, Setting setting) {
    this.index = index;
    this.syntax = syntax;
    surface = new Surface(syntax);
    this.vocabulary = vocabulary;
    this.participants = setting.participants();
    this.focus = setting.focus();
    verbs = new VerbArguments(syntax, vocabulary.embeddings());
    nouns = new NounArguments(syntax, participants, verbs, vocabulary.lightVerbs());
    circumstances = new Circumstances(syntax, participants, setting.timexes());
    factualities = new Factualities(syntax, vocabulary);
    reports = new Reports(syntax, verbs, vocabulary, participants);
    finder = new CandidateFinder(index, syntax, setting);
  }

  /**
   * What the article gives to all sentences.
   *
   * @param participants its entities
   * @param focus the subjects told so far
   * @param timexes its temporal expressions
   */
  record Setting(Participants participants, Focus focus, List<Timex> timexes) {}

  int index() {
    return index;
  }

  Syntax syntax() {
    return syntax;
  }

  Surface surface() {
    return surface;
  }

  /** Returns whether the lexicon has an event for the noun. */
  boolean isDeed(int index) {
    return syntax.pos(index) == Pos.NOUN && !nounEntries(index).isEmpty();
  }

  /** Returns the entries of the lexicon for the noun; they are looked up once. */
  private List<Entry> nounEntries(int noun) {
    var token = syntax.token(noun);
    return nounEntries.computeIfAbsent(
        noun, k -> vocabulary.lexicon().nouns(token.form(), token.lemma()));
  }

  Reports reports() {
    return reports;
  }

  /** Returns who and what the sentence tells of; nothing before its events were found. */
  List<Candidate> candidates() {
    return Collections.unmodifiableList(candidates);
  }

  /** Returns the events in the order of the first words that tell them. */
  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      if ((syntax.is(i, "aux") && !syntax.isCopula(i)) || isNamed(i)) {
        continue;
      }
      Optional<Draft> draft = isVerbLike(i) ? verbEvent(i) : Optional.empty();
      if (draft.isEmpty() && (syntax.pos(i) == Pos.NOUN || syntax.pos(i) == Pos.PROPN)) {
        draft = nounEvent(i);
      }
      draft.ifPresent(drafts::add);
    }
    candidates.addAll(finder.find(circumstances));
    focus.remember(syntax);
    drafts.removeIf(d -> drafts.stream().anyMatch(other -> isPart(d, other)));
    drafts.sort(Comparator.comparing(d -> d.trigger().parts().get(0)));
    return drafts;
  }

  /** Returns whether the trigger is a part of that of another event: {@code in Brand stecken}. */
  private static boolean isPart(Draft draft, Draft other) {
    return !draft.verb()
        && other.token() != draft.token()
        && other.trigger().parts().size() > 1
        && other.trigger().parts().contains(draft.trigger().parts().get(0));
  }

  private boolean isNamed(int token) {
    return participants
        .at(syntax.token(token).span())
        .filter(k -> k.mention().kind() == MentionKind.NAME)
        .isPresent();
  }

  private boolean isVerbLike(int token) {
    Pos pos = syntax.pos(token);
    if (pos == Pos.VERB || pos == Pos.AUX) {
      return true;
    }
    boolean modifier = MODIFIERS.contains(pos) && !syntax.isCapitalised(token);
    return (modifier || token == 0) && isParticiple(token);
  }

  private boolean isParticiple(int token) {
    return Morphology.isParticiple(syntax.token(token))
        || vocabulary.lexicon().verbOfParticiple(syntax.lower(token)).isPresent();
  }

  private Optional<Draft> verbEvent(int main) {
    var group = syntax.verbGroup(main);
    for (String lemma : lemmas(group)) {
      for (Entry entry : vocabulary.lexicon().verbs(lemma)) {
        if ((entry.reflexive() && !group.reflexive())
            || (group.reflexive() && !entry.reflexive() && !entry.isTransitive())) {
          continue;
        }
        var arguments =
            syntax.isCopula(main) ? verbs.ofCopula(main) : verbs.of(group, group.isPassive(entry));
        if (entry.applies(arguments, this::is)) {
          return Optional.of(draft(main, entry, arguments, trigger(group, entry, arguments)));
        }
      }
    }
    return Optional.empty();
  }

  private List<String> lemmas(VerbGroup group) {
    List<String> lemmas = new ArrayList<>(group.lemmas());
    var token = syntax.token(group.main());
    for (var reading : token.readings()) {
      if (reading.has(Feature.PARTICIPLE_2)) {
        vocabulary.lexicon().verbOfParticiple(reading.lemma()).ifPresent(lemmas::add);
      }
    }
    vocabulary.lexicon().verbOfParticiple(syntax.lower(group.main())).ifPresent(lemmas::add);
    return lemmas;
  }

  private Optional<Draft> nounEvent(int noun) {
    var token = syntax.token(noun);
    List<Entry> entries = nounEntries(noun);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    var arguments = nouns.of(noun);
    for (Entry entry : entries) {
      if (entry.applies(arguments, this::is)) {
        var trigger = new Trigger(token.lemma(), List.of(token.span()));
        return Optional.of(draft(noun, entry, arguments, trigger));
      }
    }
    return Optional.empty();
  }

  private boolean is(int token, String word) {
    return participants.is(syntax, token, word)
        || (syntax.pos(token) == Pos.VERB && syntax.verbGroup(token).lemmas().contains(word));
  }

  private Trigger trigger(VerbGroup group, Entry entry, Arguments arguments) {
    List<Span> parts = new ArrayList<>();
    parts.add(syntax.token(group.main()).span());
    if (group.particle() >= 0) {
      parts.add(syntax.token(group.particle()).span());
    }
    for (Condition condition : entry.guard()) {
      for (int token : condition.triggers(arguments, this::is)) {
        parts.add(syntax.token(token).span());
      }
    }
    return new Trigger(entry.lemma(), parts.stream().distinct().sorted().toList());
  }

  private Draft draft(int token, Entry entry, Arguments arguments, Trigger trigger) {
    boolean verb = entry.id().startsWith("verb:");
    var filler = new RoleFiller(syntax, participants, focus);
    Map<Role, List<Filler>> roles = filler.fill(entry, arguments, false);
    Map<Role, List<Filler>> borrowed = filler.fill(entry, arguments, true);
    List<Filler> places = circumstances.places(token, verb);
    places.removeIf(p -> roles.values().stream().anyMatch(l -> RoleFiller.contains(l, p)));
    if (!places.isEmpty() && !roles.containsKey(Role.LOCATION)) {
      roles.put(Role.LOCATION, places);
    }
    Optional<Integer> cue = reports.cue(token);
    OptionalInt speaker = cue.isPresent() ? reports.speaker(cue.get()) : OptionalInt.empty();
    return new Draft(
        index,
        token,
        entry,
        trigger,
        verb,
        isDefinite(token),
        arguments,
        roles,
        borrowed,
        circumstances.times(token, verb),
        factualities.assess(token, verb),
        cue,
        speaker);
  }

  private boolean isDefinite(int token) {
    for (int child : syntax.children(token)) {
      if (child < token && DEFINITES.contains(syntax.lower(child))) {
        return true;
      }
    }
    return false;
  }
}
