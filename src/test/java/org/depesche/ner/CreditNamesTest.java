package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.depesche.document.Article;
import org.depesche.document.Credit;
import org.depesche.document.EntityType;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditNamesTest {

  private static Article article(String text, String agency) {
    var file = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var section = new Section(SectionKind.CREDIT, new Span(0, text.length()));
    int start = text.indexOf(agency);
    var credit = new Credit(agency, new Span(start, start + agency.length()));
    var layout = new Layout(Optional.empty(), List.of(section), List.of(credit), List.of());
    return new Article(file, new Language("de", 1), layout, Published.unknown());
  }

  private static Mention mention(String text, String name, EntityType type) {
    int start = text.indexOf(name);
    return new Mention(new Span(start, start + name.length()), type, MentionKind.NAME, 0.5, "test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(APA/AFP); AFP; APA/AFP; ORG; APA|AFP",
        "(Foto: picture alliance/dpa); dpa; alliance/dpa; ORG; picture alliance|dpa",
        "Quelle: nachricht.de, abc/dpa; dpa; abc/dpa; ORG; nachricht.de|dpa",
        "Foto: Anna Weber/dpa; dpa; Anna Weber; PER; Anna Weber|dpa"
      })
  void givesEachAgencyAMention(
      String text, String agency, String found, EntityType type, String mended) {
    var mentions = CreditNames.mend(article(text, agency), List.of(mention(text, found, type)));
    assertEquals(
        mended, mentions.stream().map(m -> m.span().of(text)).collect(Collectors.joining("|")));
  }
}
