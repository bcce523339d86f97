package org.depesche.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.report.EventEntry.Party;

/**
 * What the browser searches: names, articles and events as rows of JavaScript arrays. A page that is
 * opened from the file system may not fetch data, but it may load scripts, so each part is one that
 * hands over its rows.
 */
final class SearchIndex {

  private static final int LARGEST_PART = 240_000;
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

  /** A part of the index: a script. */
  record Part(String path, String script) {}

  private final List<String> types;
  private final Map<EntityProfile, Integer> numbers = new HashMap<>();
  private final Map<ArticleEntry, Integer> positions = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private SearchIndex(Corpus corpus) {
    types = List.copyOf(corpus.eventsByType().keySet());
    corpus.entities().forEach(entity -> numbers.put(entity, numbers.size()));
    corpus.counted().forEach(article -> positions.put(article, positions.size()));
  }

  /** Returns the parts in the order in which they are to be loaded. */
  static List<Part> of(Corpus corpus) {
    var index = new SearchIndex(corpus);
    index.add("types", index.types);
    index.add("names", corpus.entities().stream().map(SearchIndex::name).toList());
    index.add("articles", corpus.counted().stream().map(SearchIndex::article).toList());
    index.add("mentions", index.mentions());
    index.add("events", corpus.events().stream().map(index::event).toList());
    return index.parts;
  }

  private static List<Object> name(EntityProfile entity) {
    return List.of(
        entity.name(), entity.type(), entity.file(), entity.articles().size());
  }

  private static List<Object> article(ArticleEntry article) {
    return List.of(article.file(), article.headline(), article.day());
  }

  /** Returns for each article the numbers of the names in it. */
  private List<List<Integer>> mentions() {
    List<List<Integer>> mentions = new ArrayList<>();
    positions.keySet().forEach(article -> mentions.add(new ArrayList<>()));
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entity -> entity
            .getKey()
            .articles()
            .forEach(article -> mentions.get(positions.get(article)).add(entity.getValue())));
    return mentions;
  }

  private List<Object> event(EventEntry event) {
    var parties = event.parties();
    List<Object> places = new ArrayList<>(parties(parties.locations()));
    places.addAll(parties(parties.destinations()));
    return List.of(
        positions.get(event.article()),
        event.id(),
        types.indexOf(event.what().type()),
        event.day(),
        event.isFact() ? 1 : 0,
        event.trigger(),
        parties(parties.actors()),
        parties(parties.recipients()),
        places);
  }

  /** Returns numbers of names, or the words of those who are none. */
  private List<Object> parties(List<Party> parties) {
    return parties.stream()
        .<Object>map(
            party -> party.entity().<Object>map(entity -> numbers.get(entity)).orElse(party.text()))
        .distinct()
        .toList();
  }

  /** Adds rows, in as many parts as it takes. */
  private void add(String kind, List<?> rows) {
    StringBuilder script = new StringBuilder();
    for (var row : rows) {
      String text = text(row);
      if (script.length() + text.length() > LARGEST_PART) {
        end(kind, script);
      }
      script.append(script.length() == 0 ? "" : ",\n").append(text);
    }
    end(kind, script);
  }

  private void end(String kind, StringBuilder script) {
    parts.add(new Part(
        "assets/index-" + (parts.size() + 1) + ".js",
        "'use strict';\ndepesche.add('" + kind + "', [\n" + script + "\n]);\n"));
    script.setLength(0);
  }

  private static String text(Object row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists of text and numbers can be written", e);
    }
  }
}
