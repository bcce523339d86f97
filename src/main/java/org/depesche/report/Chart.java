package org.depesche.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Columns over time: events by week, or by month or year where weeks would be too many to see.
 *
 * @param unit {@code week}, {@code month} or {@code year}
 * @param columns the columns in the order of time
 * @param ticks labels below them
 * @param most the highest column
 */
record Chart(String unit, List<Column> columns, List<Tick> ticks, int most) {

  static final int HEIGHT = 110;
  private static final int MOST_WEEKS = 110;
  private static final int MOST_MONTHS = 260;
  private static final int TICKS = 9;
  private static final double GAP = 0.2;

  /** A column; places are in percent of the width, heights in pixels from the top. */
  record Column(String x, String width, String label, List<Block> blocks) {}

  /** A part of a column in the colour of a tone. */
  record Block(String tone, int y, int height) {}

  /** A label below a place. */
  record Tick(String x, String label) {}

  /** A span of time on the axis. */
  private record Axis(String unit, LocalDate first, int length, Messages messages) {

    static Axis over(LocalDate first, LocalDate last, Messages messages) {
      LocalDate monday = start("week", first);
      long weeks = ChronoUnit.WEEKS.between(monday, last) + 1;
      if (weeks <= MOST_WEEKS) {
        return new Axis("week", monday, (int) weeks, messages);
      }
      LocalDate month = start("month", first);
      long months = ChronoUnit.MONTHS.between(month, last) + 1;
      return months <= MOST_MONTHS
          ? new Axis("month", month, (int) months, messages)
          : new Axis("year", start("year", first), last.getYear() - first.getYear() + 1, messages);
    }

    static LocalDate start(String unit, LocalDate day) {
      return switch (unit) {
        case "week" -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
        case "month" -> day.with(TemporalAdjusters.firstDayOfMonth());
        default -> day.with(TemporalAdjusters.firstDayOfYear());
      };
    }

    LocalDate at(int index) {
      return first.plus(index, chronoUnit());
    }

    int index(LocalDate day) {
      return (int) chronoUnit().between(first, start(unit, day));
    }

    private ChronoUnit chronoUnit() {
      return switch (unit) {
        case "week" -> ChronoUnit.WEEKS;
        case "month" -> ChronoUnit.MONTHS;
        default -> ChronoUnit.YEARS;
      };
    }

    String label(int index) {
      LocalDate day = at(index);
      return switch (unit) {
        case "week" -> messages.date(day.toString());
        case "month" -> messages.date(day.toString().substring(0, 7));
        default -> String.valueOf(day.getYear());
      };
    }
  }

  static Chart none() {
    return new Chart("week", List.of(), List.of(), 0);
  }

  /** Returns the chart of events by the day of publication; without columns if no day is known. */
  static Chart of(List<EventEntry> events, Messages messages) {
    SortedMap<LocalDate, Map<String, Integer>> days = new TreeMap<>();
    for (var event : events) {
      String day = event.article().day();
      if (day.length() == 10) {
        days.computeIfAbsent(LocalDate.parse(day), d -> new LinkedHashMap<>())
            .merge(Tone.of(event.what().type()).cssClass(), 1, Integer::sum);
      }
    }
    if (days.isEmpty()) {
      return none();
    }
    var axis = Axis.over(days.firstKey(), days.lastKey(), messages);
    SortedMap<Integer, Map<String, Integer>> sums = new TreeMap<>();
    days.forEach((day, tones) -> tones.forEach((tone, n) ->
        sums.computeIfAbsent(axis.index(day), i -> new TreeMap<>()).merge(tone, n, Integer::sum)));
    int most = sums.values().stream().mapToInt(Chart::sum).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    sums.forEach((index, tones) -> columns.add(column(axis, index, most, tones)));
    return new Chart(axis.unit(), columns, ticks(axis), most);
  }

  private static int sum(Map<String, Integer> tones) {
    return tones.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Column column(Axis axis, int index, int most, Map<String, Integer> tones) {
    List<Block> blocks = new ArrayList<>();
    int below = 0;
    for (var tone : Tone.values()) {
      int number = tones.getOrDefault(tone.cssClass(), 0);
      int bottom = HEIGHT - HEIGHT * below / most;
      below += number;
      int top = HEIGHT - HEIGHT * below / most;
      if (number > 0) {
        blocks.add(
            new Block(tone.cssClass(), Math.min(top, bottom - 1), Math.max(1, bottom - top)));
      }
    }
    String label = axis.label(index) + ": " + axis.messages().count("event", sum(tones));
    return new Column(
        percent((index + GAP / 2) / axis.length()),
        percent((1 - GAP) / axis.length()),
        label,
        blocks);
  }

  private static List<Tick> ticks(Axis axis) {
    List<Tick> ticks = new ArrayList<>();
    int step = Math.max(1, (int) Math.ceil(axis.length() / (double) TICKS));
    if (axis.unit().equals("month")) {
      step = Math.max(12, (step + 11) / 12 * 12);
    }
    for (int i = offset(axis); i < axis.length(); i += step) {
      ticks.add(new Tick(percent((i + 0.5) / axis.length()), tick(axis, i)));
    }
    return ticks;
  }

  /** Months are named by their year, at its January. */
  private static int offset(Axis axis) {
    return axis.unit().equals("month") ? (13 - axis.first().getMonthValue()) % 12 : 0;
  }

  private static String tick(Axis axis, int index) {
    LocalDate day = axis.at(index);
    return axis.unit().equals("week")
        ? String.format(
            Locale.ROOT,
            "%d.%d.%02d",
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear() % 100)
        : String.valueOf(day.getYear());
  }

  static String percent(double part) {
    return BigDecimal.valueOf(Math.round(100_000 * part), 3).toPlainString() + "%";
  }
}
