package org.depesche.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.document.EventType;
import org.depesche.document.Filler;
import org.depesche.document.MentionKind;

/**
 * Takes out fillers that the role cannot have: what was done to nobody but to a thing said or done
 * ({@code kritisierte das Vorgehen}), a goal of a journey that is no place, a place that a source
 * speaks from.
 */
final class FillerCheck {

  /** Types whose recipient is somebody, never what was said or done. */
  private static final Set<EventType> TO_SOMEBODY =
      EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.APPOINT);

  static {
    TO_SOMEBODY.addAll(RoleFiller.TOWARDS_PEOPLE);
  }

  private static final List<String> ABSTRACT_ENDINGS =
      List.of("ung", "heit", "keit", "tion", "ität", "ismus");
  private static final List<String> TOPICS =
      List.of("@topic", "@law", "@treaty", "@restriction", "@meeting", "@relation", "@competition");

  private final Vocabulary vocabulary;
  private final Participants participants;

  FillerCheck(Vocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** Returns the event with the fillers that are left. */
  Draft check(Draft draft, Syntax syntax) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    draft.roles().forEach((role, fillers) -> {
      List<Filler> kept = new ArrayList<>(fillers);
      kept.removeIf(f -> isImpossible(draft, role, syntax.last(f.span()), syntax));
      if (!kept.isEmpty()) {
        roles.put(role, kept);
      }
    });
    return draft.with(roles);
  }

  private boolean isImpossible(Draft draft, Role role, int token, Syntax syntax) {
    if (token < 0) {
      return false;
    }
    return switch (role) {
      case RECIPIENT -> TO_SOMEBODY.contains(draft.entry().type()) && isTopic(syntax, token);
      case DESTINATION -> isTopic(syntax, token) || isVehicle(syntax, token);
      case LOCATION -> isOfSource(syntax, token);
      case ACTOR -> false;
    };
  }

  private boolean isTopic(Syntax syntax, int token) {
    if (participants.at(syntax.token(token).span()).isPresent()
        || participants.is(syntax, token, "@human")
        || participants.is(syntax, token, "@place")) {
      return false;
    }
    String lemma = Participants.lemma(syntax, token);
    return TOPICS.stream().anyMatch(word -> participants.is(syntax, token, word))
        || ABSTRACT_ENDINGS.stream().anyMatch(lemma::endsWith)
        || !vocabulary.lexicon().nouns(syntax.token(token).form(), lemma).isEmpty();
  }

  private boolean isVehicle(Syntax syntax, int token) {
    boolean named = participants
        .at(syntax.token(token).span())
        .filter(k -> k.mention().kind() == MentionKind.NAME)
        .isPresent();
    return !named && participants.is(syntax, token, "@vehicle");
  }

  /** Returns whether the place belongs to who says it: {@code nach Angaben aus Khartum}. */
  private boolean isOfSource(Syntax syntax, int token) {
    int head = syntax.head(token);
    boolean inPhrase = head >= 0 && participants.is(syntax, head, "@statement");
    return inPhrase && syntax.preposition(token).equals("aus");
  }
}
