package org.depesche.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.document.Dependency;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Reading;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {

  /** Rows of form/head/relation, heads from 1; er is nominative, ihn accusative, dem dative. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "er/2/nsubj starb/0/root bei/4/case Bonn/2/obj; nsubj root case obl",
        "Bonn/2/nsubj lobt/0/root ihn/2/obj; nsubj root obj",
        "Anna/2/nsubj lädt/0/root Paul/2/nsubj ein/2/compound:prt; nsubj root obj compound:prt",
        "Anna/2/nsubj lädt/0/root ihn/2/obj Paul/2/nsubj; nsubj root obj nsubj",
        "Anna/2/nsubj sah/0/root er/2/nsubj; obj root nsubj",
        "er/2/nsubj sah/0/root er/2/nsubj; nsubj root nsubj",
        "er/2/nsubj dankt/0/root dem/2/obj; nsubj root iobj",
        "dem/2/nsubj dankt/0/root er/2/nsubj; iobj root nsubj",
        "er/4/nsubj:pass wurde/4/aux:pass vom/5/case gewählt/0/root Rat/4/obl;"
            + " nsubj:pass aux:pass case root obl:agent",
        "er/2/nsubj kam/0/root vom/4/case Rat/2/obl:agent; nsubj root case obl",
        "er/4/nsubj gilt/0/root als/4/case Rat/2/obj; nsubj root case obj"
      })
  void changesRelationsThatTheGrammarRulesOut(String rows, String expected) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (String row : rows.split(" ")) {
      String[] parts = row.split("/");
      var span = new Span(tokens.size(), tokens.size() + 1);
      tokens.add(new Token(span, parts[0], Pos.X, parts[0], readings(parts[0])));
      dependencies.add(new Dependency(Integer.parseInt(parts[1]) - 1, parts[2]));
    }
    var sentence = new Sentence(new Span(0, tokens.size()), 0, tokens);
    var relations =
        Constraints.apply(sentence, dependencies, cases(tokens)).stream().map(Dependency::relation);
    assertEquals(expected.strip(), relations.collect(Collectors.joining(" ")));
  }

  private static int[] cases(List<Token> tokens) {
    return tokens.stream()
        .mapToInt(token -> Morphology.casesAndNumbers(Morphology.agreement(token)))
        .toArray();
  }

  private static List<Reading> readings(String form) {
    return switch (form) {
      case "er" -> List.of(new Reading("er", Set.of(Feature.NOMINATIVE)));
      case "ihn" -> List.of(new Reading("er", Set.of(Feature.ACCUSATIVE)));
      case "dem" -> List.of(new Reading("der", Set.of(Feature.DATIVE)));
      default -> List.of();
    };
  }
}
