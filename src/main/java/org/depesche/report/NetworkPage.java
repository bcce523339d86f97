package org.depesche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.report.Network.Tie;

/**
 * The network of who did what to whom: entities on a circle, those who are tied near each other, and
 * the same as a table.
 *
 * @param nodes the entities on the circle
 * @param edges what ties them
 * @param rows the strongest ties of all
 */
record NetworkPage(List<Node> nodes, List<Edge> edges, List<Row> rows) {

  private static final int MOST_NODES = 36;
  private static final int MOST_ROWS = 120;
  private static final double CENTRE = 440;
  private static final double RADIUS = 255;
  private static final double NEAR_BEND = 0.84;
  private static final double BEND_PER_TURN = 0.74;
  private static final int LONGEST_LABEL = 26;

  /** An entity at its place; the label is turned to lead away from the centre. */
  record Node(int number, String label, String name, String path, String type, Place place) {}

  /** A place on the circle, with the turn of its label in degrees. */
  record Place(String x, String y, String turn, String anchor, String shift) {}

  /** A curve from the actor to the recipient. */
  record Edge(int from, int to, String tone, String curve, String width, String label) {}

  /** A tie in words. */
  record Row(
      EntityPage.Companion actor,
      EntityPage.Companion recipient,
      List<EventKind> kinds,
      String number,
      ArticleList.Row latest) {}

  /** A type of events between the two, and how often. */
  record EventKind(String label, String path, String tone, String number) {}

  static NetworkPage of(Corpus corpus, Messages messages) {
    var all = Network.of(corpus.events());
    var network = all.among(MOST_NODES);
    var entities = network.inOrder();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      var entity = entities.get(i);
      nodes.add(new Node(
          i,
          shortened(entity.name()),
          entity.name(),
          entity.path(),
          entity.type(),
          place(i, entities.size())));
    }
    return new NetworkPage(
        nodes,
        network.ties().stream().map(tie -> edge(tie, entities, messages)).toList(),
        all.ties().stream().limit(MOST_ROWS).map(tie -> row(tie, messages)).toList());
  }

  private static double angle(int index, int number) {
    return 2 * Math.PI * index / Math.max(1, number) - Math.PI / 2;
  }

  private static String x(double angle, double radius) {
    return round(CENTRE + radius * Math.cos(angle));
  }

  private static String y(double angle, double radius) {
    return round(CENTRE + radius * Math.sin(angle));
  }

  private static String round(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Place place(int index, int number) {
    double angle = angle(index, number);
    boolean isLeft = Math.cos(angle) < -1e-9;
    double turn = Math.toDegrees(angle) + (isLeft ? 180 : 0);
    return new Place(
        x(angle, RADIUS),
        y(angle, RADIUS),
        round(turn),
        isLeft ? "end" : "start",
        isLeft ? "-12" : "12");
  }

  /** Curves between neighbours keep to the rim; the others lead through the middle. */
  private static double bend(double start, double end) {
    double turn = Math.abs(start - end) / Math.PI;
    return RADIUS * (NEAR_BEND - BEND_PER_TURN * (turn > 1 ? 2 - turn : turn));
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_LABEL
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }

  private static Edge edge(Tie tie, List<EntityProfile> entities, Messages messages) {
    int from = entities.indexOf(tie.pair().actor());
    int to = entities.indexOf(tie.pair().recipient());
    double start = angle(from, entities.size());
    double end = angle(to, entities.size());
    double bend = bend(start, end);
    String curve = "M" + x(start, RADIUS) + " " + y(start, RADIUS) + "C" + x(start, bend) + " "
        + y(start, bend) + " " + x(end, bend) + " " + y(end, bend) + " " + x(end, RADIUS - 9) + " "
        + y(end, RADIUS - 9);
    String kinds = tie.types().entrySet().stream()
        .map(kind -> messages.label("type", kind.getKey()) + " " + kind.getValue())
        .collect(Collectors.joining(", "));
    String label = tie.pair().actor().name() + " → " + tie.pair().recipient().name() + ": " + kinds;
    return new Edge(
        from, to, tie.tone().cssClass(), curve, round(1 + Math.sqrt(tie.events().size())), label);
  }

  private static Row row(Tie tie, Messages messages) {
    var latest = tie.events().stream()
        .map(EventEntry::article)
        .max(Comparator.comparing(ArticleEntry::day).thenComparing(ArticleEntry::index))
        .orElseThrow();
    return new Row(
        companion(tie.pair().actor()),
        companion(tie.pair().recipient()),
        tie.types().entrySet().stream().map(kind -> kind(kind, messages)).toList(),
        messages.number(tie.events().size()),
        ArticleList.rows(List.of(latest), messages).get(0));
  }

  private static EntityPage.Companion companion(EntityProfile entity) {
    return new EntityPage.Companion(entity.name(), entity.path(), entity.type(), "");
  }

  private static EventKind kind(Map.Entry<String, Integer> kind, Messages messages) {
    return new EventKind(
        messages.label("type", kind.getKey()),
        EventViews.typePath(kind.getKey()),
        Tone.of(kind.getKey()).cssClass(),
        kind.getValue() == 1 ? "" : messages.number(kind.getValue()));
  }
}
