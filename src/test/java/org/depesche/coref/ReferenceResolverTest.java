package org.depesche.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.MentionKind;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Table;
import org.depesche.parsing.ArcHybridParser;
import org.depesche.parsing.DependencyParser;
import org.depesche.parsing.ParserModel;
import org.depesche.segmentation.SegmentationModels;
import org.depesche.segmentation.Segmenter;
import org.depesche.tagging.Tagger;
import org.depesche.tagging.TaggingModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceResolverTest {

  private static final EntityResolver RESOLVER = CorefModels.load().resolver();
  private static final Tagger TAGGER = TaggingModels.load().tagger();
  private static final DependencyParser PARSER = new ArcHybridParser(ParserModel.load());
  private static final Segmenter SEGMENTER = SegmentationModels.load().segmenter();

  private static List<Entity> entities(MarkedText text) {
    var sentences = TAGGER.tag(SEGMENTER.segment(text.article()));
    List<SyntaxTree> trees = PARSER.parse(sentences);
    return RESOLVER.resolve(text.article(), trees, text.mentions());
  }

  /** Returns {@code name: noun, pronoun} of the entities that nouns or pronouns stand for. */
  private static String references(String marked) {
    MarkedText text = MarkedText.of(marked);
    return entities(text).stream()
        .map(entity -> entity.name() + ": " + references(entity, text.text()))
        .filter(line -> !line.endsWith(": "))
        .collect(Collectors.joining("; "));
  }

  private static String references(Entity entity, String text) {
    return entity.mentions().stream()
        .filter(m -> m.kind() == MentionKind.NOMINAL || m.kind() == MentionKind.PRONOUN)
        .map(mention -> mention.span().of(text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Machthaber {PER Kim Jong Un} kam an. Am Abend sprach der Machthaber zum Volk.| Kim Jong Un: Machthaber",
        "Der {LOC-derived russische} Präsident {PER Iwan Petrow} kam. Der {LOC-derived russische} Staatschef lachte.| Iwan Petrow: Staatschef",
        "{LOC Ruritaniens} Präsident {PER Rudolf Elster} kam. Die Präsidenten lachten.| ''",
        "Präsident {PER Rudolf Elster} kam. Der Präsident des Verbandes lachte.| ''",
        "Präsident {PER Rudolf Elster} und Präsident {PER Anton Amsel} kamen. Der Präsident lachte.| ''",
        "{PER Anton Amsel}, die Autorin {PER Berta Birke} und {PER Carla Dohle} kamen. Die Autorin lachte.| Berta Birke: Autorin",
        "{PER Sabine Amsel}, die neue Ministerin, kam. Die Ministerin lachte.| Sabine Amsel: Ministerin",
        "Der damalige {LOC-derived russische} Präsident {PER Iwan Petrow} kam. {LOC Russlands} Präsident lachte.| ''",
        "Die frühere Ministerin {PER Sabine Amsel} kam. Die Ministerin lachte.| ''",
        "Präsident {PER Rudolf Elster} kam. Ein Präsident muss reisen.| ''",
        "Präsident {PER Rudolf Elster} kam. Er verzichtet auf das Amt des Präsidenten.| Rudolf Elster: Er",
        "Die Vorsitzende {PER Anna Elster} kam. Die Fraktionsvorsitzende lachte.| ''",
        "Die Parteivorsitzende {PER Anna Elster} kam. Die Vorsitzende lachte.| Anna Elster: Vorsitzende",
        "Präsident {PER Rudolf Elster} kam. Der Bundespräsident lachte.| Rudolf Elster: Bundespräsident",
      })
  void findsTheBearerOfAnOffice(String text, String expected) {
    assertEquals(expected.strip(), references(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{PER Rudolf Elster} reiste ab. Er besuchte seinen Vater.| Rudolf Elster: Er",
        "{PER Sabine Amsel} reiste ab. Am Abend besuchte sie ihren Vater.| Sabine Amsel: sie",
        "{PER Sabine Amsel} reiste ab. Er besuchte seinen Vater.| ''",
        "{PER Sabine Amsel} reiste ab. Die Gäste blieben, sie tanzten lange.| ''",
        "Der Zug mit {PER Rudolf Elster} hielt. Er war leer.| ''",
        "{PER Rudolf Elster} ist tot. Wie {PER Anton Amsel} mitteilte, brach er zusammen.| Rudolf Elster: er",
      })
  void findsWhomAPronounStandsFor(String text, String expected) {
    assertEquals(expected.strip(), references(text));
  }

  @Test
  void takesNoPostForWhoHoldsIt() {
    for (List<String> row : Table.read(Offices.class, "posts.tsv", 2)) {
      String office = row.get(1).replaceFirst(".* ", "").replaceFirst("(?<=t)en$|n$|s$", "");
      String text = "Der " + office + " {PER Rudolf Elster} kam. Es ging um " + row.get(1) + ".";
      assertEquals("", references(text), () -> "example of " + row);
    }
  }

  @Test
  void doesNotCutNamesBehindAnOffice() {
    var person =
        entities(MarkedText.of("Kurz darauf bekam der Pilot {PER Charles Riggs} Probleme."));
    assertEquals("Charles Riggs", person.get(0).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die {ORG Stiftung Morgenrot} zahlt. Im Herbst baut die Stiftung ein Haus.| Stiftung Morgenrot: Stiftung",
        "{ORG Morgenstern} baut ein Werk. Das Unternehmen wächst.| Morgenstern: Unternehmen",
        "{ORG Morgenstern} und {ORG Abendrot} bauen ein Werk. Das Unternehmen wächst.| ''",
        "{ORG Morgenstern} baut ein Werk. Ein Unternehmen wächst.| ''",
      })
  void findsWhatANounStandsFor(String text, String expected) {
    assertEquals(expected.strip(), references(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der {LOC-derived russische} Präsident {PER Iwan Petrow} kam.| Präsident RUS MALE",
        "{LOC-part US-Präsident} {PER John Miller} kam.| Präsident USA MALE",
        "{PER Sabine Amsel}, die Außenministerin, kam.| Außenministerin none FEMALE",
        "{LOC Russlands} ehemaliger Präsident {PER Iwan Petrow} kam.| Präsident RUS MALE",
        "Der aus {LOC Somalia} stammende frühere Präsident {PER Iwan Petrow} kam.| Präsident none MALE",
        "{ORG-part Fed-Chef} {PER John Miller} kam.| Fed-Chef none MALE",
        "Die {LOC-derived Deutsche} {PER Sabine Amsel} kam.| none DEU FEMALE",
        "Der Vorsitzende des Verbandes der Bauern, {PER Anton Amsel}, kam.| Vorsitzende none MALE",
        "Der Bürgermeister von {LOC Unterfeld}, {PER Anton Amsel} (SPD), kam.| Bürgermeister none MALE",
        "{PER Anton Amsel}, Sprecher des Verbandes der Bauern, kam.| Sprecher none MALE",
        "{PER Anton Amsel}, Sprecher der Bauern und Hirten kamen.| none none MALE",
        "{PER Sabine Amsel}, Sprecher der Bauern, Hirten und Gäste kamen.| none none FEMALE",
        "Der Sprecher rief seine Frau, {PER Sabine Amsel}, an.| none none FEMALE",
        "Der Trainer sah, wie {PER Anton Amsel}, der Torwart, fiel.| Torwart none MALE",
      })
  void tellsOfficeCountryAndGender(String text, String expected) {
    Entity person = entities(MarkedText.of(text)).stream()
        .filter(entity -> entity.type() == EntityType.PER)
        .findFirst()
        .orElseThrow();
    var told = person.attributes();
    String all = told.role().orElse("none")
        + " "
        + told.country().orElse("none")
        + " "
        + told.gender().map(Enum::name).orElse("none");
    assertEquals(expected, all);
  }
}
