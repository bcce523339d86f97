package org.depesche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.depesche.document.Language;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordIdentifierTest {
  private final FunctionWordIdentifier identifier =
      new FunctionWordIdentifier(FunctionWords.load());

  private Language identify(String text) {
    return identifier.identify(new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Der Landtag hat am Mittwoch über den Haushalt beraten und ihn mit den Stimmen der Regierung beschlossen.",
        "en; The parliament debated the budget on Wednesday and passed it with the votes of the government.",
        "fr; Le parlement a débattu du budget mercredi et il est adopté avec les voix de la majorité dans la nuit.",
        "it; Il parlamento ha discusso il bilancio nella giornata di mercoledì ed è passato con i voti della maggioranza.",
        "nl; Het parlement heeft woensdag over de begroting gesproken en die is met de stemmen van de regering aangenomen.",
        "es; El parlamento debatió el presupuesto el miércoles y lo aprobó con los votos de la mayoría del gobierno.",
        "pl; Sejm debatował w środę nad budżetem i przyjął go głosami rządu, a opozycja nie była za tym.",
        "ru; Парламент обсудил бюджет в среду и принял его голосами правительства.",
        "und; Linz",
        "und; 12345",
        "und; ''",
        "de; WIEN: DER NATIONALRAT HAT DAS GESETZ MIT DEN STIMMEN DER KOALITION BESCHLOSSEN UND VERTAGT SICH NUN."
      })
  void tellsLanguages(String code, String text) {
    assertEquals(code, identify(text).code());
  }

  @Test
  void keepsAGermanArticleWithAForeignQuotationGerman() {
    String text =
        "Der Präsident sagte am Abend in Washington: \"The people of this country have had enough of "
            + "the war and they will not be told by the press what to do with it.\" Danach verließ er den Saal, ohne auf "
            + "die Fragen der Journalisten zu antworten, und flog mit dem Hubschrauber zu einem Treffen mit Spendern.";
    assertEquals("de", identify(text).code());
  }

  @Test
  void survivesRandomText() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(400); n > 0; n--) {
        text.append((char) (random.nextInt(10) == 0 ? ' ' : random.nextInt(0x3000)));
      }
      Language language = identify(text.append("ü".repeat(10_000)).toString());
      assertTrue(language.confidence() >= 0 && language.confidence() <= 1);
    }
  }
}
