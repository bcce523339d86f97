package org.depesche.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.records.RecordView;

/**
 * Writes an annotation page (W3C Web Annotation Data Model, JSON-LD) for each article: an annotation
 * for each mention, date and event, told by position and, with text, by quotation. Ids and the
 * source are URNs, as an article has no address that is known.
 */
final class WebAnnotationExporter implements Exporter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int CONTEXT_LENGTH = 24;

  /** Addresses of knowledge bases. */
  private static final Map<String, String> BASES = Map.of(
      "wikidata", "http://www.wikidata.org/entity/", "geonames", "https://sws.geonames.org/");

  private final ArticleFiles files;
  private final ExportOptions options;

  WebAnnotationExporter(Path folder, ExportOptions options) {
    files = new ArticleFiles(folder);
    this.options = options;
  }

  @Override
  public void add(RecordView article, String group) throws IOException {
    var page = new Page(article, options).build();
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(page);
    files.write(article.id(), ".jsonld", text.replace("\r\n", "\n") + "\n");
  }

  /** The page of one article. */
  private static final class Page {
    private final RecordView article;
    private final Offsets offsets;
    private final boolean withText;
    private final String urn;
    private final ObjectNode page = JSON.createObjectNode();
    private final ArrayNode items;

    Page(RecordView article, ExportOptions options) {
      this.article = article;
      offsets = new Offsets(article, options.utf16());
      withText = options.withText();
      urn = "urn:depesche:" + encoded(article.id());
      page.put("@context", CONTEXT).put("id", urn).put("type", "AnnotationPage");
      items = page.putArray("items");
    }

    private static String encoded(String id) {
      return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    ObjectNode build() {
      var record = article.record();
      for (var mention : record.path("mentions")) {
        var item = item("identifying", List.of(mention));
        mention(mention, item.withArray("body"));
      }
      for (var date : record.path("dates")) {
        var item = item("describing", List.of(date));
        body(item.withArray("body"), "describing", date.path("value").asText());
        body(item.withArray("body"), "classifying", date.path("type").asText());
      }
      for (var event : record.path("events")) {
        List<JsonNode> parts = new ArrayList<>();
        event.at("/trigger/parts").forEach(parts::add);
        event(event, item("classifying", parts).withArray("body"));
      }
      return page;
    }

    private ObjectNode item(String motivation, List<JsonNode> spans) {
      var item = items.addObject();
      item.put("id", urn + "#a" + items.size()).put("type", "Annotation");
      item.put("motivation", motivation).putArray("body");
      var targets = item.putArray("target");
      spans.forEach(span -> target(targets.addObject(), span));
      return item;
    }

    private void target(ObjectNode target, JsonNode span) {
      int start = span.path("start").asInt();
      int end = span.path("end").asInt();
      target.put("source", urn);
      var selectors = target.putArray("selector");
      var position = selectors.addObject().put("type", "TextPositionSelector");
      position.put("start", offsets.of(start)).put("end", offsets.of(end));
      if (withText && article.hasText()) {
        var quote = selectors.addObject().put("type", "TextQuoteSelector");
        quote.put("exact", article.slice(start, end).orElse(""));
        quote.put(
            "prefix", article.slice(Math.max(0, start - CONTEXT_LENGTH), start).orElse(""));
        quote.put("suffix", after(end));
      }
    }

    private String after(int end) {
      for (int length = CONTEXT_LENGTH; length > 0; length--) {
        var suffix = article.slice(end, end + length);
        if (suffix.isPresent()) {
          return suffix.get();
        }
      }
      return "";
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
      bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    private void mention(JsonNode mention, ArrayNode bodies) {
      body(bodies, "classifying", mention.path("type").asText());
      var entity = article.entity(mention.path("entity"));
      if (entity.isEmpty()) {
        return;
      }
      body(bodies, "identifying", entity.get().path("name").asText());
      String base = BASES.getOrDefault(entity.get().at("/link/kb").asText(""), "");
      if (!base.isEmpty()) {
        var link = bodies.addObject().put("type", "SpecificResource").put("purpose", "linking");
        link.put("source", base + entity.get().at("/link/id").asText());
      }
    }

    private void event(JsonNode event, ArrayNode bodies) {
      body(bodies, "classifying", event.path("type").asText());
      for (var role : BratExporter.ROLES) {
        for (var filler : event.path(role)) {
          String name = article
              .entity(filler.path("entity"))
              .map(entity -> entity.path("name").asText())
              .orElse(filler.path("text").asText());
          body(bodies, "describing", role + ": " + name);
        }
      }
      for (var id : event.path("time")) {
        article
            .date(id)
            .ifPresent(
                date -> body(bodies, "describing", "time: " + date.path("value").asText()));
      }
      body(bodies, "describing", "status: " + event.path("status").asText());
      body(bodies, "describing", "polarity: " + event.path("polarity").asText());
      if (event.path("same_as").isTextual()) {
        var link = bodies.addObject().put("type", "SpecificResource").put("purpose", "linking");
        link.put("source", urn + "#a" + number(event.path("same_as").asText()));
      }
    }

    /** Returns the number of the annotation of an event: they follow mentions and dates. */
    private int number(String event) {
      var record = article.record();
      int before = record.path("mentions").size() + record.path("dates").size();
      return before + Integer.parseInt(event.substring(1));
    }
  }
}
