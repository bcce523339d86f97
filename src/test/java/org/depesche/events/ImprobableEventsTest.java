package org.depesche.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of events that the model holds for improbable. */
class ImprobableEventsTest {

  private static final List<String> OWN =
      List.of("verb", "besuchen", "CONSULT", "visit", "S=a A=r", "");

  private static int events(EventVocabulary vocabulary, float weight) {
    var bias = new FeatureHashes();
    bias.add("bias");
    var events = new LogLinear(1, bias.toArray(), new float[] {weight});
    var nothing = new LogLinear(1, new int[0], new float[0]);
    var model = new EventModel(nothing, List.of(), events, nothing);
    var sketch = Sketch.of("""
        Köhler Köhler PROPN 2 nsubj PER
        besuchte besuchen VERB 0 root
        den der DET 4 det
        Kanzler Kanzler NOUN 2 obj
        """);
    return sketch.narrative(vocabulary.with(model)).events().size();
  }

  @Test
  void areDroppedBelowTheThreshold() {
    assertEquals(0, events(EventVocabulary.load(), -0.7f));
    assertEquals(1, events(EventVocabulary.load(), -0.5f));
  }

  @Test
  void areKeptWhereAnEntryOfTheUsersOwnTellsThem() {
    assertEquals(1, events(EventVocabulary.load(List.of(OWN)), -9));
  }
}
