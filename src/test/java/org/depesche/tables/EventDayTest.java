package org.depesche.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.depesche.records.RecordView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDayTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static RecordView article(String published, String... values) {
    ObjectNode record = JSON.createObjectNode();
    record.putObject("published").put("value", published);
    var dates = record.putArray("dates");
    for (int i = 0; i < values.length; i++) {
      String type = values[i].startsWith("P") ? "DURATION" : "DATE";
      dates.addObject().put("id", "t" + (i + 1)).put("type", type).put("value", values[i]);
    }
    return new RecordView(record);
  }

  @ParameterizedTest
  @CsvSource({
    "t1, occurred, 2019-04-23 time",
    "t2, occurred, 2019-04-24 time",
    "t3 t1, occurred, 2019-04-23 time",
    "t3, occurred, ''",
    "t4, occurred, ''",
    "'', occurred, 2019-04-26 published",
    "'', historical, ''",
    "'', future, ''",
    "t1, future, 2019-04-23 time",
    "t9, occurred, ''",
  })
  void isTheFirstFullDayOrThatOfPublication(String times, String status, String expected) {
    var article = article("2019-04-26T10:00", "2019-04-23", "2019-04-24TMO", "2019-W17", "P2D");
    var event = JSON.createObjectNode().put("status", status);
    var time = event.putArray("time");
    times.lines().flatMap(line -> java.util.Arrays.stream(line.split(" "))).forEach(time::add);
    var day = EventDay.of(article, event).map(d -> d.day() + " " + d.method());
    assertEquals(expected, day.orElse(""));
  }
}
