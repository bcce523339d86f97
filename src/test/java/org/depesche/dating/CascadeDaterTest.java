package org.depesche.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.PublishedPrecision;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CascadeDaterTest {
  private static final Published OPTION =
      Published.ofDay(LocalDate.of(2001, 2, 3), PublishedMethod.OPTION);
  private static final Published SIDECAR =
      Published.ofDay(LocalDate.of(2004, 5, 6), PublishedMethod.SIDECAR);

  private static Published date(Optional<Published> option, SourceFile file, SectionKind... kinds) {
    List<Section> sections = new ArrayList<>();
    int start = 0;
    for (SectionKind kind : kinds) {
      int end = file.text().indexOf('\n', start) < 0
          ? file.text().length()
          : file.text().indexOf('\n', start);
      sections.add(new Section(kind, new Span(start, end)));
      start = end + 1;
    }
    return new CascadeDater(option)
        .date(file, new Layout(Optional.empty(), sections, List.of(), List.of()));
  }

  private static SourceFile file(String path, String text, Optional<Published> sidecar) {
    return new SourceFile(
        path,
        path,
        OptionalLong.empty(),
        "",
        0,
        "UTF-8",
        text,
        new Sidecar(sidecar, Optional.empty(), Optional.empty()),
        List.of());
  }

  @Test
  void takesTheBestPlaceThatHasADate() {
    String path = "2019-04-26_kim.txt";
    String text = "Wien, 1. Mai 2020";
    var withSidecar = file(path, text, Optional.of(SIDECAR));
    var without = file(path, text, Optional.empty());
    assertEquals(SIDECAR, date(Optional.of(OPTION), withSidecar, SectionKind.DATELINE));
    assertEquals(OPTION, date(Optional.of(OPTION), without, SectionKind.DATELINE));
    assertEquals(
        PublishedMethod.FILENAME,
        date(Optional.empty(), without, SectionKind.DATELINE).method());
    var plain = file("kim.txt", text, Optional.empty());
    assertEquals(
        PublishedMethod.DATELINE,
        date(Optional.empty(), plain, SectionKind.DATELINE).method());
    assertEquals(
        PublishedMethod.TEXT,
        date(Optional.empty(), plain, SectionKind.BOILERPLATE).method());
    assertEquals(Published.unknown(), date(Optional.empty(), plain, SectionKind.BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2019-04-26_kim.txt; 2019-04-26",
        "20190426.txt; 2019-04-26",
        "apa_20190426_1430.txt; 2019-04-26T14:30",
        "26.04.2019 kim.txt; 2019-04-26",
        "2019/04/26/kim.txt; 2019-04-26",
        "2019-04 kim.txt; 2019-04",
        "2019-02-30.txt;",
        "000_79e1e6675ae2a211.txt;",
        "c120190426aa.txt;",
        "kim_120190426.txt;",
        "kim2.txt;",
        "2019.txt;"
      })
  void readsFileNames(String path, String value) {
    var published = date(Optional.empty(), file(path, "", Optional.empty()));
    assertEquals(Optional.ofNullable(value), published.value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Wien, 26. April 2019; 2019-04-26; DAY",
            "Stand: 26.04.2019, 14:30 Uhr; 2019-04-26T14:30; MINUTE",
        "(APA, 6.6.2018); 2018-06-06; DAY",
            "5. Jänner 2021, 9.05 Uhr MEZ; 2021-01-05T09:05+01:00; MINUTE",
        "Mo., 03. Feb. 20, 7:00; 2020-02-03T07:00; MINUTE",
            "2019-04-26T14:30; 2019-04-26T14:30; MINUTE",
        "-Aktualisiert am 05.10.2025-07:55; 2025-10-05T07:55; MINUTE",
            "31.02.2019, 1.3.2019; 2019-03-01; DAY"
      })
  void readsStamps(String text, String value, PublishedPrecision precision) {
    var expected =
        new Published(Optional.of(value), Optional.of(precision), PublishedMethod.DATELINE);
    assertEquals(
        expected,
        date(Optional.empty(), file("a.txt", text, Optional.empty()), SectionKind.DATELINE));
  }

  @Test
  void prefersThePublicationToAnUpdate() {
    String text = "Aktualisiert: 27.04.2019\n26.04.2019";
    var published = date(
        Optional.empty(),
        file("a.txt", text, Optional.empty()),
        SectionKind.DATELINE,
        SectionKind.DATELINE);
    assertEquals(Optional.of("2019-04-26"), published.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"26. April", "32.13.2019", "0.0.0000", "Stand: heute", "1.2.3", "99.99.9999999"})
  void findsNoDateWithoutADayOfTheCalendar(String text) {
    assertEquals(
        Published.unknown(),
        date(Optional.empty(), file("a.txt", text, Optional.empty()), SectionKind.DATELINE));
  }

  @Test
  void survivesRandomStamps() {
    Random random = new Random(5);
    String characters = "0123456789.. :-/TMärz Jan Uhr\uD83Dä";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      var published = date(
          Optional.empty(),
          file(text.toString(), text.toString(), Optional.empty()),
          SectionKind.DATELINE);
      assertEquals(published.method() == PublishedMethod.NONE, published.value().isEmpty());
    }
  }
}
