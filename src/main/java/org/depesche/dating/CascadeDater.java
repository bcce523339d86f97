package org.depesche.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Layout;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.SourceFile;

/**
 * Takes the publication date from the best place that has one: sidecar, option, file name, date line
 * or stamp of the article, other stamps of the page. Dates in running text are never taken.
 * Thread-safe.
 */
public final class CascadeDater implements PublicationDater {
  private static final Set<SectionKind> STAMPED =
      Set.of(SectionKind.DATELINE, SectionKind.CREDIT, SectionKind.BYLINE);

  /** An update is a worse answer than the first publication. */
  private static final Pattern UPDATE =
      Pattern.compile("(?i)aktualisier|geändert|update", Pattern.UNICODE_CASE);

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S*?/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?!\\d)");

  private final Optional<Published> option;

  /**
   * Makes a dater.
   *
   * @param option the date that the user gave for articles whose sidecar has none
   */
  public CascadeDater(Optional<Published> option) {
    this.option = option;
  }

  @Override
  public Published date(SourceFile file, Layout layout) {
    return file.sidecar()
        .published()
        .or(() -> option)
        .or(() -> FileNameDates.find(file.path()))
        .or(() -> stamp(file, layout))
        .or(() -> furniture(file, layout))
        .or(() -> address(file))
        .orElse(Published.unknown());
  }

  private static Optional<Published> stamp(SourceFile file, Layout layout) {
    List<String> stamps = layout.sections().stream()
        .filter(section -> STAMPED.contains(section.kind()))
        .map(section -> section.span().of(file.text()))
        .toList();
    return first(
            stamps.stream().filter(s -> !UPDATE.matcher(s).find()).toList(),
            PublishedMethod.DATELINE)
        .or(() -> first(stamps, PublishedMethod.DATELINE));
  }

  private static Optional<Published> furniture(SourceFile file, Layout layout) {
    return first(
        layout.sections().stream()
            .filter(section -> section.kind() == SectionKind.BOILERPLATE)
            .map(Section::span)
            .map(span -> span.of(file.text()))
            .toList(),
        PublishedMethod.TEXT);
  }

  private static Optional<Published> first(List<String> texts, PublishedMethod method) {
    return texts.stream()
        .flatMap(text -> StampPattern.find(text, method).stream())
        .findFirst();
  }

  private static Optional<Published> address(SourceFile file) {
    return file.sidecar().url().flatMap(url -> {
      Matcher matcher = ADDRESS.matcher(url);
      return matcher.find()
          ? StampPattern.day(matcher.group(1), matcher.group(2), matcher.group(3))
              .map(day -> Published.ofDay(day, PublishedMethod.SIDECAR))
          : Optional.empty();
    });
  }
}
