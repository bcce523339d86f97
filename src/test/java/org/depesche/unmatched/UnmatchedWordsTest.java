package org.depesche.unmatched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.document.Token;
import org.depesche.pipeline.PipelineFactory;
import org.depesche.records.RecordView;
import org.depesche.records.RecordedArticle;
import org.depesche.unmatched.UnmatchedWord.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnmatchedWordsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static PipelineFactory factory;
  private UnmatchedWords words;

  @BeforeAll
  static void load() {
    factory = PipelineFactory.load(Optional.empty());
  }

  @BeforeEach
  void make() {
    words = new UnmatchedWords(factory.create());
  }

  /** Makes the record of a text in which the named words are mentions, triggers or participants. */
  private static ObjectNode record(String text, String mention, String trigger) {
    ObjectNode record = JSON.createObjectNode().put("id", "1_a").put("text", text);
    record
        .putObject("source")
        .put("path", "1_a.txt")
        .put("sha256", "0")
        .put("bytes", 1)
        .put("charset", "UTF-8");
    record.putObject("language").put("code", "de").put("confidence", 1);
    record
        .putArray("sections")
        .addObject()
        .put("kind", "body")
        .put("start", 0)
        .put("end", text.codePointCount(0, text.length()));
    span(record.putArray("mentions").addObject(), text, mention);
    record.putArray("dates");
    var event = record.putArray("events").addObject();
    span(event.putObject("trigger").putArray("parts").addObject(), text, trigger);
    return record;
  }

  private static void span(ObjectNode item, String text, String words) {
    int start = text.codePointCount(0, text.indexOf(words));
    item.put("start", start).put("end", start + words.codePointCount(0, words.length()));
  }

  private List<String> lemmas(Kind kind) {
    return words.top(kind, 10).stream().map(UnmatchedWord::lemma).toList();
  }

  @Test
  void areThoseThatNothingWasMadeOf() {
    words.add(new RecordView(record(
        "😀 In Wien besuchte der Kanzler eine Werkstatt. In der Werkstatt in Wien jubelten Lehrlinge.",
        "Wien",
        "besuchte")));
    assertTrue(lemmas(Kind.NOUN).contains("Werkstatt"), lemmas(Kind.NOUN).toString());
    assertEquals(List.of(), lemmas(Kind.VERB));
  }

  @Test
  void doNotCountWhatToldAnEventElsewhere() {
    words.add(new RecordView(record(
        "In Wien jubelten die Gäste. Danach jubelten in Wien die Wirte.", "Wien", "jubelten")));
    assertEquals(List.of(), lemmas(Kind.VERB));
    words.add(
        new RecordView(record("Danach wanderten in Wien die Wirte weiter.", "Wien", "weiter")));
    assertEquals(1, lemmas(Kind.VERB).size());
  }

  @Test
  void leaveOutSentencesWithoutNames() {
    words.add(
        new RecordView(record("In Wien regnet es. Die Gäste jubelten lange.", "Wien", "regnet")));
    assertEquals(List.of(), lemmas(Kind.VERB));
  }

  static Stream<CommonVerbs.Group> leaveOutCommonVerbs() {
    return CommonVerbs.groups().stream();
  }

  @ParameterizedTest
  @MethodSource
  void leaveOutCommonVerbs(CommonVerbs.Group group) {
    String name = group.example().contains("Berlin") ? "Berlin" : "Merkel";
    var view = new RecordView(record(group.example(), name, name));
    words.add(view);
    assertEquals(List.of(), lemmas(Kind.VERB));
    var pipeline = factory.create();
    var lemmas =
        pipeline.tagger().tag(pipeline.segmenter().segment(RecordedArticle.of(view))).stream()
            .flatMap(sentence -> sentence.tokens().stream().map(Token::lemma))
            .toList();
    assertTrue(lemmas.stream().anyMatch(group.lemmas()::contains), lemmas::toString);
  }

  @Test
  void needTheText() {
    var view = new RecordView(record("In Wien regnet es.", "Wien", "regnet").putNull("text"));
    assertThrows(IllegalArgumentException.class, () -> words.add(view));
  }
}
