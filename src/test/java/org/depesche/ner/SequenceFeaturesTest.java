package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.junit.jupiter.api.Test;

class SequenceFeaturesTest {

  private final List<Token> tokens = List.of(
      token("Der", Pos.DET),
      token("Berliner", Pos.ADJ, Feature.ADJECTIVE, Feature.CITY),
      token("Merz", Pos.PROPN, Feature.SURNAME),
      token("geht", Pos.VERB, Feature.VERB));

  private static Token token(String form, Pos pos, Feature... features) {
    var reading = new Reading(form, Set.of(features));
    return new Token(new Span(0, form.length()), form, pos, form, List.of(reading));
  }

  @Test
  void whatNeighboursSayOneByOneIsWhatATokenHas() {
    var sequence = new SequenceFeatures(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      var whole = new FeatureBuffer();
      sequence.add(i, whole);
      var parts = new FeatureBuffer();
      for (int offset = -NameFeatures.WINDOW; offset <= NameFeatures.WINDOW; offset++) {
        speak(sequence, i + offset, offset, parts);
      }
      sequence.addJoint(i, parts);
      assertEquals(sorted(whole), sorted(parts));
    }
  }

  private void speak(SequenceFeatures sequence, int position, int offset, FeatureBuffer into) {
    if (position < 0 || position >= tokens.size()) {
      SequenceFeatures.addOutside(offset, into);
    } else {
      SequenceFeatures.addTraits(sequence.traits(position), offset, into);
    }
  }

  private static List<Integer> sorted(FeatureBuffer features) {
    List<Integer> sorted = new ArrayList<>();
    Arrays.stream(features.toArray()).sorted().forEach(sorted::add);
    return sorted;
  }

  @Test
  void aSetOfTraitsHoldsThePartOfSpeechAndTheClasses() {
    assertEquals(3, SequenceFeatures.traits(tokens.get(1)).length);
    assertArrayEquals(
        new int[] {List.of(Pos.values()).indexOf(Pos.DET)}, SequenceFeatures.traits(tokens.get(0)));
  }
}
