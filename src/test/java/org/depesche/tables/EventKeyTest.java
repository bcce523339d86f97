package org.depesche.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.depesche.records.RecordView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventKeyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static ObjectNode record() {
    ObjectNode record = JSON.createObjectNode().put("id", "7_a");
    record.putObject("published").put("value", "2019-04-24");
    var dates = record.putArray("dates");
    dates.addObject().put("id", "t1").put("type", "DATE").put("value", "2019-04-23");
    dates.addObject().put("id", "t2").put("type", "DATE").put("value", "2019");
    entity(record, "e1", "PER", "Karla Huber", "");
    entity(record, "e2", "LOC", "Wien", "Q1741");
    entity(record, "e3", "ORG", "Rotes Kreuz", "");
    entity(record, "e4", "PER", "Huber", "Q99");
    return record;
  }

  private static void entity(ObjectNode record, String id, String type, String name, String link) {
    var entity = record.withArray("entities").addObject();
    entity.put("id", id).put("type", type).put("name", name);
    entity.putObject("link").put("id", link);
  }

  /** Fills the roles as told: {@code actor=e1 recipient=die-Helfer time=t1}. */
  private static ObjectNode event(String type, String roles) {
    ObjectNode event = JSON.createObjectNode();
    event.put("id", "v3").put("type", type).put("status", "occurred").putArray("time");
    for (var role : roles.split(" ")) {
      String[] parts = role.split("=");
      if (parts[0].equals("time")) {
        event.withArray("time").add(parts[1]);
        continue;
      }
      var filler = event.withArray(parts[0]).addObject();
      filler.put("entity", parts[1].matches("e[0-9]") ? parts[1] : null);
      filler.put("text", parts[1].replace('-', ' '));
    }
    return event;
  }

  @ParameterizedTest
  @CsvSource({
    "TRAVEL, actor=e1 destination=e2 time=t1, TRAVEL;huber;;;2019-04-23",
    "TRAVEL, actor=e4 time=t1, TRAVEL;huber;;;2019-04-23",
    "AID, actor=e3 recipient=die-Helfer time=t1, AID;rotes_kreuz;helfer;;2019-04-23",
    "AID, recipient=e3 actor=e2, AID;Q1741;rotes_kreuz;;2019-04-24",
    "CONSULT, actor=e2 recipient=e1 time=t1, CONSULT;Q1741+huber;;;2019-04-23",
    "CONSULT, actor=e1 recipient=e2 time=t1, CONSULT;Q1741+huber;;;2019-04-23",
    "ACCUSE, actor=e1 recipient=e2 time=t1, ACCUSE;huber;Q1741;;2019-04-23",
    "DISASTER, location=e2 time=t1, DISASTER;;;Q1741;2019-04-23",
    "CASUALTY, recipient=drei-Menschen location=e2, CASUALTY;;drei_menschen;Q1741;2019-04-24",
    "CASUALTY, recipient=drei-Menschen, CASUALTY;;drei_menschen;;2019-04-24;7_a",
    "DISASTER, time=t1, DISASTER;7_a#v3",
    "TRAVEL, actor=e1 time=t2, TRAVEL;7_a#v3",
  })
  void isTheSameForTheSameParticipantsAndDay(String type, String roles, String key) {
    assertEquals(key, EventKey.of(new RecordView(record()), event(type, roles)));
  }

  @Test
  void isThatOfTheFullestTelling() {
    var record = record();
    var first = event("CONSULT", "actor=e1").put("id", "v1");
    var second = event("CONSULT", "actor=e1 recipient=e2 time=t1").put("id", "v2");
    var other = event("CONSULT", "actor=e3").put("id", "v3");
    record.putArray("events").add(first).add(second.put("same_as", "v1")).add(other);
    var view = new RecordView(record);
    String key = "CONSULT;Q1741+huber;;;2019-04-23";
    assertEquals(key, EventKey.of(view, first));
    assertEquals(key, EventKey.of(view, second));
    assertEquals("CONSULT;rotes_kreuz;;;2019-04-24", EventKey.of(view, other));
  }
}
