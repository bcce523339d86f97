package org.depesche.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.document.EventType;
import org.depesche.records.RecordView;

/**
 * Writes brat stand-off: {@code NAME.ann} and {@code NAME.txt} for each article and the
 * configuration. Names and dates are text-bound annotations, links normalisations, values of dates
 * notes, events events, tellings of one event relations; a participant that is no name is a {@code Participant}.
 */
final class BratExporter implements Exporter {

  static final List<String> ROLES = List.of("actor", "recipient", "location", "destination");

  private final ArticleFiles files;
  private final ExportOptions options;

  BratExporter(Path folder, ExportOptions options) throws IOException {
    files = new ArticleFiles(folder);
    this.options = options;
    files.write("annotation", ".conf", configuration());
  }

  private static String configuration() {
    String roles =
        ROLES.stream().map(role -> title(role) + "*:<ENTITY>").collect(Collectors.joining(", "));
    return "[entities]\nPER\nLOC\nORG\nMISC\nParticipant\nDATE\nTIME\nDURATION\nSET\n\n"
        + "[relations]\nSameAs\tArg1:<EVENT>, Arg2:<EVENT>\n\n[events]\n"
        + Stream.of(EventType.values())
            .map(type -> type + "\t" + roles + ", Time*:<ENTITY>\n")
            .collect(Collectors.joining())
        + "\n[attributes]\nStatus\tArg:<EVENT>, Value:occurred|future|hypothetical|historical\n"
        + "Polarity\tArg:<EVENT>, Value:positive|negative\n"
        + "Source\tArg:<EVENT>, Value:author|reported\n";
  }

  private static String title(String role) {
    return role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
  }

  @Override
  public void add(RecordView article, String group) throws IOException {
    if (options.withText() && article.hasText()) {
      files.write(article.id(), ".txt", article.record().path("text").asText());
    }
    files.write(article.id(), ".ann", new Annotations(article, options).text());
  }

  /** The annotations of one article. */
  private static final class Annotations {
    private final RecordView article;
    private final Offsets offsets;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> spans = new HashMap<>();
    private int marks;
    private int attributes;
    private int relations;
    private int notes;

    Annotations(RecordView article, ExportOptions options) {
      this.article = article;
      offsets = new Offsets(article, options.utf16());
    }

    String text() {
      var record = article.record();
      record.path("mentions").forEach(this::mention);
      record.path("dates").forEach(this::date);
      var events = record.path("events");
      IntStream.range(0, events.size()).forEach(i -> event(events.get(i), "E" + (i + 1)));
      IntStream.range(0, events.size()).forEach(i -> telling(events.get(i), "E" + (i + 1)));
      return lines.toString();
    }

    private void mention(JsonNode mention) {
      String mark = mark(mention.path("type").asText(), List.of(mention));
      spans.put(place(mention), mark);
      article
          .entity(mention.path("entity"))
          .filter(entity -> entity.path("link").isObject())
          .ifPresent(entity -> line(
              "N" + ++notes,
              "Reference " + mark + " "
                  + entity.at("/link/kb").asText() + ":" + entity.at("/link/id").asText()
                  + "\t" + entity.at("/link/name").asText()));
    }

    private void date(JsonNode date) {
      String mark = mark(date.path("type").asText(), List.of(date));
      spans.put(date.path("id").asText(), mark);
      line("#" + ++notes, "AnnotatorNotes " + mark + "\t" + date.path("value").asText());
    }

    private void event(JsonNode event, String id) {
      String type = event.path("type").asText();
      List<JsonNode> parts = IntStream.range(0, event.at("/trigger/parts").size())
          .mapToObj(i -> event.at("/trigger/parts/" + i))
          .toList();
      var text = new StringBuilder(type + ":" + mark(type, parts));
      for (var role : ROLES) {
        int number = 1;
        for (var filler : event.path(role)) {
          text.append(' ').append(title(role)).append(number > 1 ? number : "").append(':');
          text.append(filler(filler));
          number++;
        }
      }
      int number = 1;
      for (var time : event.path("time")) {
        text.append(" Time").append(number > 1 ? number : "").append(':');
        text.append(spans.get(time.asText()));
        number++;
      }
      line(id, text.toString());
      for (var key : List.of("status", "polarity", "source")) {
        line("A" + ++attributes, title(key) + " " + id + " " + event.path(key).asText());
      }
    }

    private void telling(JsonNode event, String id) {
      if (event.path("same_as").isTextual()) {
        String first = event.path("same_as").asText().replace("v", "E");
        line("R" + ++relations, "SameAs Arg1:" + id + " Arg2:" + first);
      }
    }

    private String filler(JsonNode filler) {
      var known = spans.get(place(filler));
      if (known != null) {
        return known;
      }
      String mark = mark("Participant", List.of(filler));
      spans.put(place(filler), mark);
      return mark;
    }

    private static String place(JsonNode item) {
      return item.path("start").asInt() + "-" + item.path("end").asInt();
    }

    private String mark(String type, List<JsonNode> parts) {
      var fragments = parts.stream().flatMap(this::fragments).toList();
      String places = fragments.stream()
          .map(f -> offsets.of(f[0]) + " " + offsets.of(f[1]))
          .collect(Collectors.joining(";"));
      String words = fragments.stream()
          .map(f -> article.slice(f[0], f[1]).orElse(""))
          .collect(Collectors.joining(" "));
      String id = "T" + ++marks;
      line(id, type + " " + places + "\t" + words);
      return id;
    }

    /** Brat takes no mark over a line end: it is cut in two there. */
    private Stream<int[]> fragments(JsonNode part) {
      int start = part.path("start").asInt();
      int end = part.path("end").asInt();
      int[] text = article.slice(start, end).orElse("").codePoints().toArray();
      Stream.Builder<int[]> fragments = Stream.builder();
      int from = 0;
      for (int i = 0; i <= text.length; i++) {
        boolean isBreak = i == text.length || text[i] == '\n' || text[i] == '\r';
        if (isBreak && i > from) {
          fragments.add(new int[] {start + from, start + i});
        }
        from = isBreak ? i + 1 : from;
      }
      return text.length == 0 ? Stream.of(new int[] {start, end}) : fragments.build();
    }

    private void line(String id, String text) {
      lines.append(id).append('\t').append(text).append('\n');
    }
  }
}
