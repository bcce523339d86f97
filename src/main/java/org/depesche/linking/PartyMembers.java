package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;

/**
 * Tells the party of people, and by it their country.
 *
 * <ul>
 *   <li>{@code Angela Merkel (CDU)}
 *   <li>{@code SPD-Politikerin Andrea Nahles}
 * </ul>
 */
final class PartyMembers {

  private static final Pattern BRACKET = Pattern.compile(" ?\\(");

  private record Party(String name, Optional<String> country) {}

  private final String text;
  private final KnowledgeBase base;

  PartyMembers(String text, KnowledgeBase base) {
    this.text = text;
    this.base = base;
  }

  /** Returns the same entities, people with party and country where the text tells them. */
  List<Entity> tell(List<Entity> entities) {
    Map<Integer, Party> starting = new HashMap<>();
    Map<Integer, Party> ending = new HashMap<>();
    for (Entity entity : entities) {
      if (isParty(entity)) {
        note(entity, starting, ending);
      }
    }
    if (starting.isEmpty() && ending.isEmpty()) {
      return entities;
    }
    List<Entity> told = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      told.add(entity.type() == EntityType.PER ? tell(entity, starting, ending) : entity);
    }
    return told;
  }

  private boolean isParty(Entity entity) {
    return entity.type() == EntityType.ORG
        && entity.link().filter(link -> base.isParty(link.id())).isPresent();
  }

  private void note(Entity entity, Map<Integer, Party> starting, Map<Integer, Party> ending) {
    Optional<String> country = entity.attributes().country();
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        starting.put(mention.span().start(), new Party(mention.span().of(text), country));
      } else if (mention.kind() == MentionKind.PART) {
        String word = mention.span().of(text);
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
          ending.put(mention.span().end(), new Party(word.substring(0, hyphen), country));
        }
      }
    }
  }

  private Entity tell(Entity person, Map<Integer, Party> starting, Map<Integer, Party> ending) {
    for (Mention mention : person.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        Optional<Party> party = Optional.ofNullable(starting.get(inBrackets(mention)))
            .or(() -> Optional.ofNullable(ending.get(mention.span().start() - 1))
                .filter(p -> text.charAt(mention.span().start() - 1) == ' '));
        if (party.isPresent()) {
          return with(person, party.get());
        }
      }
    }
    return person;
  }

  private int inBrackets(Mention mention) {
    var bracket = BRACKET.matcher(text).region(mention.span().end(), text.length());
    return bracket.lookingAt() ? bracket.end() : -1;
  }

  private static Entity with(Entity person, Party party) {
    var attributes = person.attributes();
    var told = attributes
        .withCountry(attributes.country().or(party::country))
        .withParty(Optional.of(party.name()));
    return new Entity(person.type(), person.name(), person.mentions(), told, person.link());
  }
}
