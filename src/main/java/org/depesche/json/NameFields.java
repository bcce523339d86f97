package org.depesche.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.document.Coordinates;
import org.depesche.document.Entity;
import org.depesche.document.Link;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;

/** Writes {@code mentions} and {@code entities}. */
final class NameFields {

  private final JsonOut out;
  private final CodePoints codePoints;

  NameFields(JsonOut out, CodePoints codePoints) {
    this.out = out;
    this.codePoints = codePoints;
  }

  private record Located(Mention mention, int entity) {}

  void write(List<Entity> entities) {
    List<Located> mentions = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      for (var mention : entities.get(i).mentions()) {
        mentions.add(new Located(mention, i));
      }
    }
    mentions.sort(Comparator.comparing(located -> located.mention().span()));
    out.objects("mentions", mentions, this::mention);
    var indices = IntStream.range(0, entities.size()).boxed().toList();
    out.objects("entities", indices, i -> entity(entities.get(i), i));
  }

  private void mention(Located located) {
    var mention = located.mention();
    out.string("type", mention.type().name()).name("kind", mention.kind()).slice(mention.span());
    out.string("entity", Ids.entity(located.entity()))
        .confidence("confidence", mention.confidence());
  }

  private void entity(Entity entity, int index) {
    out.string("id", Ids.entity(index)).string("type", entity.type().name());
    out.string("name", entity.name()).strings("variants", variants(entity));
    out.number("count", entity.mentions().size());
    var attributes = entity.attributes();
    out.string("country", attributes.country());
    out.string("gender", attributes.gender().map(gender -> gender.name().toLowerCase(Locale.ROOT)));
    out.string("role", attributes.role());
    out.number("age", attributes.age().map(Integer::longValue));
    out.string("party", attributes.party());
    out.object("link", entity.link(), this::link);
  }

  /** The forms in which it is named, in order of appearance; if it never is, those that refer to it. */
  private Set<String> variants(Entity entity) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (var mention : entity.mentions()) {
      String surface = codePoints.slice(mention.span());
      all.add(surface);
      if (mention.kind() == MentionKind.NAME) {
        named.add(surface);
      }
    }
    return named.isEmpty() ? all : named;
  }

  private void link(Link link) {
    Optional<Coordinates> point = link.coordinates();
    out.string("kb", link.kb()).string("id", link.id()).string("name", link.name());
    out.degrees("lat", point.map(Coordinates::latitude));
    out.degrees("lon", point.map(Coordinates::longitude));
    out.confidence("confidence", link.confidence());
  }
}
