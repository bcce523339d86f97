package org.depesche.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEntityResolverTest {

  private static final CorefModels MODELS = CorefModels.load();
  private static final List<EntityType> TYPES = List.of(EntityType.values());
  private static final List<MentionKind> KINDS =
      List.of(MentionKind.NAME, MentionKind.DERIVED, MentionKind.PART);

  /** Returns {@code name=surface,surface; …} of the entities in order. */
  private static String entities(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Entity> entities =
        MODELS.resolver().resolve(text.article(), text.trees(), text.mentions());
    return entities.stream()
        .map(entity -> entity.name()
            + "="
            + entity.mentions().stream()
                .map(mention -> mention.span().of(text.text()))
                .collect(Collectors.joining(",")))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{PER Kim Jong Un} traf {PER Putin}. {PER Kims} Zug fuhr. {PER Wladimir Putin} lobte {PER Kim}."
            + "| Kim Jong Un=Kim Jong Un,Kims,Kim; Wladimir Putin=Putin,Wladimir Putin",
        "{PER Kim Jong-un} kam. {PER Kims} Vater {PER Kim Jong-il} nicht. {PER Kim Jong Un} ging mit {PER Kim Dae-jung}."
            + "| Kim Jong-un=Kim Jong-un,Kims,Kim Jong Un; Kim Jong-il=Kim Jong-il; Kim Dae-jung=Kim Dae-jung",
        "{PER Xi Jinping} sprach. {PER Xi} blieb.| Xi Jinping=Xi Jinping,Xi",
        "{PER Orbán Viktor} sprach. {PER Orbáns} Rede.| Orbán Viktor=Orbán Viktor,Orbáns",
        "{PER G. Keller} kam. {PER Gottfried Keller} ging. {PER Keller} blieb."
            + "| Gottfried Keller=G. Keller,Gottfried Keller,Keller",
        "{PER Hans Sommer} kam. {PER Inge Sommer} ging.| Hans Sommer=Hans Sommer; Inge Sommer=Inge Sommer",
        "{PER Hans Sommer} kam. {PER Inge Sommer} ging. Frau {PER Sommer} lachte. Herr {PER Sommer} nicht."
            + "| Hans Sommer=Hans Sommer,Sommer; Inge Sommer=Inge Sommer,Sommer",
        "{PER Karl Brandt sen.} kam. {PER Karl Brandt jun.} ging."
            + "| Karl Brandt sen.=Karl Brandt sen.; Karl Brandt jun.=Karl Brandt jun.",
        "{PER Dmitri Medwedew} kam. {PER Dmitrij Medwedjew} ging."
            + "| Dmitrij Medwedjew=Dmitri Medwedew,Dmitrij Medwedjew",
        "{PER Sabine von der Au} kam. {PER von der Au} ging.| Sabine von der Au=Sabine von der Au,von der Au",
        "{PER Hans Sommer} kam. Die {PER Sommers} wohnen hier.| Hans Sommer=Hans Sommer; Sommers=Sommers",
        "{PER Nagy Ilona} kam. {PER Ilona Nagy} ging. {PER Nagy} blieb.| Nagy Ilona=Nagy Ilona,Ilona Nagy,Nagy",
        "{PER Moon Jae-in} kam. {PER Jae-in Moon} ging.| Moon Jae-in=Moon Jae-in,Jae-in Moon",
        "{PER Peter Hans} kam. {PER Hans Weiß} ging.| Peter Hans=Peter Hans; Hans Weiß=Hans Weiß",
        "Präsident {PER Karl B. Brandt} kam. {PER Karl A. Brandt} ging. Ex-Präsident {PER Brandt} blieb."
            + "| Karl B. Brandt=Karl B. Brandt; Karl A. Brandt=Karl A. Brandt,Brandt",
        "Präsident {PER Karl Brandt} kam. Ex-Präsident {PER Brandt} blieb.| Karl Brandt=Karl Brandt,Brandt",
      })
  void joinsTheNamesOfAPerson(String text, String expected) {
    assertEquals(expected.strip(), entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{LOC-derived russische} und {LOC-derived ostrussischen} Züge. {LOC-derived Russen} kamen. {LOC Russland} schwieg."
            + "| Russland=russische,ostrussischen,Russen,Russland",
        "{LOC-derived nordkoreanische} Züge. {LOC-derived südkoreanische} Züge. {LOC-derived koreanischen} Halbinsel."
            + "| Nordkorea=nordkoreanische; Südkorea=südkoreanische; Korea=koreanischen",
        "{LOC-part US-Präsident} kam aus den {LOC USA}.| USA=US-Präsident,USA",
        "{ORG-part EU-Gipfel} der {ORG Europäischen Union}.| Europäischen Union=EU-Gipfel,Europäischen Union",
        "{PER-part Putin-Besuch} endet. {PER Wladimir Putin} fährt.| Wladimir Putin=Putin-Besuch,Wladimir Putin",
        "{ORG-part Kremlchef} kam. {ORG Kremls} Sprecher im {ORG Kreml}.| Kreml=Kremlchef,Kremls,Kreml",
        "{LOC-derived Dresdner} in {LOC Dresden}. {LOC-derived Münchner} Rat.| Dresden=Dresdner,Dresden; München=Münchner",
        "{LOC-derived Kaiserslauterer} Rat in {LOC Kaiserslautern}.| Kaiserslautern=Kaiserslauterer,Kaiserslautern",
        "{LOC-part Russlandbesuch} endet.| Russland=Russlandbesuch",
        "{LOC-derived Kaiserslauterer} Rat.| Kaiserslautern=Kaiserslauterer",
        "{LOC-derived eurasische} und {LOC-derived phönizische} Funde, {LOC-derived phönizischer} Rat.| Eurasien=eurasische; phönizisch=phönizische,phönizischer",
        "{LOC Ostrand} der {LOC Vereinigten Arabischen Emirate}.| Ostrand=Ostrand; Vereinigte Arabische Emirate=Vereinigten Arabischen Emirate",
      })
  void joinsDerivedWordsToTheirOrigin(String text, String expected) {
    assertEquals(expected.strip(), entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG Deutscher Wetterdienst} ({ORG DWD}) warnt. {ORG DWD} meldet.| Deutscher Wetterdienst=Deutscher Wetterdienst,DWD,DWD",
        "Die {ORG Vereinte Nationen} ({ORG UNCTAD}) tagen.| Vereinte Nationen=Vereinte Nationen; UNCTAD=UNCTAD",
        "{ORG Neue Nordbank} ({ORG NNB}) hilft. {ORG Nova National Bank} zögert.| Neue Nordbank=Neue Nordbank,NNB; Nova National Bank=Nova National Bank",
        "{ORG Neue Wasser Gruppe} warnt. {ORG NWG} meldet.| Neue Wasser Gruppe=Neue Wasser Gruppe,NWG",
        "{ORG Bündnis gegen Lärm} und {ORG Bündnisses gegen Lärm}.| Bündnis gegen Lärm=Bündnis gegen Lärm,Bündnisses gegen Lärm",
        "{ORG Morgenstern AG} baut. {ORG Morgenstern} zahlt.| Morgenstern AG=Morgenstern AG,Morgenstern",
        "{ORG Ausschuss des Bundestages} tagt. {ORG Bundestag} auch.| Ausschuss des Bundestages=Ausschuss des Bundestages; Bundestag=Bundestag",
        "{LOC Witten an der Ruhr} feiert. {LOC Witten} tanzt.| Witten an der Ruhr=Witten an der Ruhr,Witten",
        "{LOC Flughafen Graz} und {LOC Graz}.| Flughafen Graz=Flughafen Graz; Graz=Graz",
        "{LOC Russische Föderation} und {LOC Russland}.| Russische Föderation=Russische Föderation,Russland",
        "{LOC Nordkorea} und {LOC Südkoreas} Norden, {LOC Südkorea}.| Nordkorea=Nordkorea; Südkorea=Südkoreas,Südkorea",
      })
  void joinsShortAndLongForms(String text, String expected) {
    assertEquals(expected.strip(), entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der 45-jährige {PER Hans Sommer} kam.| 45",
        "Die 37-jährige Lehrerin {PER Anna Amsel} sprach.| 37",
        "Die 37 Jahre alte {PER Anna Amsel} sprach.| 37",
        "{PER Hans Sommer} (45) schwieg.| 45",
        "{PER Hans Sommer} kam. {PER Sommer}, 45, schwieg.| 45",
        "{PER Hans Sommer} (SPD) schwieg.| none",
        "Ein 45-jähriger Streit endet. {PER Hans Sommer} kam.| none",
        "{PER Hans Sommer} schoss die Tore (3) für sie.| none",
        "Am 3. und 45. Tag kam {PER Hans Sommer}.| none",
      })
  void tellsTheAgeOfPeople(String text, String expected) {
    MarkedText marked = MarkedText.of(text);
    var entities = MODELS.resolver().resolve(marked.article(), marked.trees(), marked.mentions());
    assertEquals(
        expected, entities.get(0).attributes().age().map(String::valueOf).orElse("none"));
  }

  @Test
  void keepsEveryMentionOnceInRandomText() {
    Random random = new Random(7);
    String[] pieces = {
      "ä",
      "Kim ",
      "-",
      "🚆",
      "e\u0301",
      "\r\n",
      "s",
      " ",
      "\ud83d",
      "(",
      "'",
      "x".repeat(10_000),
      "Ost",
      "er"
    };
    for (int round = 0; round < 80; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      MarkedText marked = new MarkedText(text.toString(), mentions(random, text.length()));
      var entities = MODELS.resolver().resolve(marked.article(), marked.trees(), marked.mentions());
      List<Span> spans = entities.stream()
          .flatMap(e -> e.mentions().stream())
          .map(Mention::span)
          .sorted()
          .toList();
      assertEquals(marked.mentions().stream().map(Mention::span).toList(), spans);
      assertTrue(entities.stream().noneMatch(entity -> entity.name().contains("\n")));
    }
  }

  private static List<Mention> mentions(Random random, int length) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = random.nextInt(5); at < length; at += 1 + random.nextInt(9)) {
      int end = Math.min(length, at + 1 + random.nextInt(8));
      EntityType type = TYPES.get(random.nextInt(TYPES.size()));
      MentionKind kind = KINDS.get(random.nextInt(KINDS.size()));
      mentions.add(new Mention(new Span(at, end), type, kind, 0.5, "random"));
      at = end;
    }
    return mentions;
  }
}
