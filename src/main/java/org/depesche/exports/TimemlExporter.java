package org.depesche.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.records.RecordView;

/**
 * Writes TimeML: the text with TIMEX3 and EVENT elements in it. An event is marked on the first word
 * of its trigger, tellings of one event are linked by identity; where two marks would overlap, the first one stays, dates before events. A
 * character that XML does not allow turns into U+FFFD, so that offsets stay.
 */
final class TimemlExporter implements Exporter {

  private static final char REPLACEMENT = '\uFFFD';

  private final ArticleFiles files;

  TimemlExporter(Path folder, ExportOptions options) {
    files = new ArticleFiles(folder);
    if (!options.withText()) {
      throw new IllegalArgumentException("TimeML marks the text itself: it needs the text");
    }
  }

  /**
   * An element around some text.
   *
   * @param start where it starts
   * @param end where it ends
   * @param open its start tag
   * @param name its name
   */
  private record Element(int start, int end, String open, String name) {}

  @Override
  public void add(RecordView article, String group) throws IOException {
    if (!article.hasText()) {
      throw new IllegalArgumentException("the record of " + article.id() + " has no text");
    }
    files.write(article.id(), ".tml", document(article));
  }

  private static String document(RecordView article) {
    var elements = elements(article);
    String published = article.record().at("/published/value").asText("");
    String creation = published.isEmpty()
        ? ""
        : "<TIMEX3 tid=\"t0\" type=\"" + (published.contains("T") ? "TIME" : "DATE") + "\" value=\""
            + escaped(published) + "\" temporalFunction=\"false\""
            + " functionInDocument=\"CREATION_TIME\">" + escaped(published) + "</TIMEX3>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>" + escaped(article.id())
        + "</DOCID>\n<DCT>" + creation + "</DCT>\n<TEXT>" + marked(article, elements) + "</TEXT>\n"
        + instances(article, elements) + "</TimeML>\n";
  }

  private static String marked(RecordView article, List<Element> elements) {
    var text = new StringBuilder();
    int at = 0;
    for (var element : elements) {
      text.append(escaped(article.slice(at, element.start()).orElse("")));
      text.append(element.open());
      text.append(escaped(article.slice(element.start(), element.end()).orElse("")));
      text.append("</").append(element.name()).append('>');
      at = element.end();
    }
    String whole = article.record().path("text").asText();
    int end = whole.codePointCount(0, whole.length());
    return text.append(escaped(article.slice(at, end).orElse(""))).toString();
  }

  private static List<Element> elements(RecordView article) {
    List<Element> elements = new ArrayList<>();
    article.record().path("dates").forEach(date -> elements.add(timex(date)));
    var events = article.record().path("events");
    for (int i = 0; i < events.size(); i++) {
      elements.add(event(events.get(i), i));
    }
    elements.sort(Comparator.comparingInt(Element::start));
    List<Element> apart = new ArrayList<>();
    for (var element : elements) {
      if (apart.isEmpty() || element.start() >= apart.get(apart.size() - 1).end()) {
        apart.add(element);
      }
    }
    return apart;
  }

  private static Element timex(JsonNode date) {
    var open = new StringBuilder("<TIMEX3");
    attribute(open, "tid", date.path("id").asText());
    attribute(open, "type", date.path("type").asText());
    attribute(open, "value", date.path("value").asText());
    attribute(open, "mod", date.path("mod").asText(""));
    String anchor = date.path("anchor").asText("");
    attribute(open, "anchorTimeID", anchor.equals("published") ? "t0" : anchor);
    return new Element(
        date.path("start").asInt(),
        date.path("end").asInt(),
        open.append('>').toString(),
        "TIMEX3");
  }

  private static Element event(JsonNode event, int index) {
    var open = new StringBuilder("<EVENT");
    attribute(open, "eid", "e" + (index + 1));
    attribute(open, "class", "OCCURRENCE");
    var part = event.at("/trigger/parts/0");
    return new Element(
        part.path("start").asInt(), part.path("end").asInt(), open.append('>').toString(), "EVENT");
  }

  private static void attribute(StringBuilder open, String name, String value) {
    if (!value.isEmpty() && !value.equals("null")) {
      open.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String instances(RecordView article, List<Element> elements) {
    var text = new StringBuilder();
    var events = article.record().path("events");
    for (int i = 0; i < events.size(); i++) {
      String open = event(events.get(i), i).open();
      if (elements.stream().noneMatch(element -> element.open().equals(open))) {
        continue;
      }
      text.append("<MAKEINSTANCE eiid=\"ei")
          .append(i + 1)
          .append("\" eventID=\"e")
          .append(i + 1);
      boolean isNegative = events.get(i).path("polarity").asText().equals("negative");
      text.append("\" polarity=\"").append(isNegative ? "NEG" : "POS").append("\"/>\n");
    }
    return text + links(events, text.toString());
  }

  /** Returns the links between the tellings of one event that have instances. */
  private static String links(JsonNode events, String instances) {
    var text = new StringBuilder();
    for (int i = 0; i < events.size(); i++) {
      String first = "ei" + events.get(i).path("same_as").asText("").replace("v", "");
      String later = "ei" + (i + 1);
      if (instances.contains(quoted(first)) && instances.contains(quoted(later))) {
        text.append("<TLINK lid=\"l").append(i + 1).append("\" relType=\"IDENTITY\"");
        text.append(" eventInstanceID=").append(quoted(later));
        text.append(" relatedToEventInstance=").append(quoted(first)).append("/>\n");
      }
    }
    return text.toString();
  }

  private static String quoted(String id) {
    return '"' + id + '"';
  }

  static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\r' -> escaped.append("&#13;");
        default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
      }
    });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
