package org.depesche.registry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes clusters as JSON objects of fixed key order. */
final class EntityJson {

  private EntityJson() {}

  /** Returns the object of a cluster with its id; the articles are their ids by number. */
  static ObjectNode of(Cluster cluster, String id, List<String> articles) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", id).put("type", cluster.type()).put("name", cluster.name());
    cluster.variants().forEach(json.putArray("variants")::add);
    put(json, "country", cluster.country());
    put(json, "gender", cluster.gender());
    cluster
        .link()
        .ifPresentOrElse(link -> putLink(json.putObject("link"), link), () -> json.putNull("link"));
    json.put("mentions", cluster.mentions());
    putDate(json, "first", cluster.first());
    putDate(json, "last", cluster.last());
    var months = json.putObject("months");
    cluster.months().forEach(months::put);
    var places = json.putArray("articles");
    for (int i = 0; i < cluster.articles(); i++) {
      places
          .addObject()
          .put("article", articles.get(cluster.article(i)))
          .put("entity", "e" + (cluster.entity(i) + 1));
    }
    return json;
  }

  private static void putLink(ObjectNode json, Occurrence.Entry link) {
    json.put("kb", link.kb()).put("id", link.id()).put("name", link.name());
    boolean located = !link.coordinates().isEmpty();
    for (int i = 0; i < 2; i++) {
      String key = i == 0 ? "lat" : "lon";
      if (located) {
        json.put(key, new BigDecimal(link.coordinates().get(i)));
      } else {
        json.putNull(key);
      }
    }
  }

  private static void put(ObjectNode json, String key, Optional<String> value) {
    value.ifPresentOrElse(text -> json.put(key, text), () -> json.putNull(key));
  }

  private static void putDate(ObjectNode json, String key, String date) {
    put(json, key, Optional.of(date).filter(value -> !value.isEmpty()));
  }
}
