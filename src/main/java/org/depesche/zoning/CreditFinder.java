package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Credit;
import org.depesche.document.Layout;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;
import org.depesche.document.Table;

/**
 * Finds who is credited: agencies in credits, date lines and by-lines (never in running text),
 * authors in by-lines. Each is listed once, where it first stands.
 */
final class CreditFinder {
  private static final Set<SectionKind> AGENCY_PLACES =
      Set.of(SectionKind.CREDIT, SectionKind.DATELINE, SectionKind.BYLINE);

  private final Pattern agency;
  private final Pattern name;
  private final Set<String> noAuthors;
  private final Agencies agencies;

  CreditFinder(Patterns patterns, Agencies agencies) {
    this.agencies = agencies;
    this.agency =
        patterns.compile("(?<![\\p{L}\\d.])(?:" + agencies.pattern(Agencies.NEWS) + ")", 0);
    this.name = patterns.compile("(?<![\\p{L}\\d-]){name}", 0);
    this.noAuthors = Table.words(CreditFinder.class, "no_authors.txt");
  }

  /** Returns the layout with its credits. */
  Layout credit(String text, Optional<Span> title, List<Section> sections) {
    return new Layout(title, sections, agencies(text, sections), authors(text, sections));
  }

  private List<Credit> agencies(String text, List<Section> sections) {
    List<Credit> credits = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Section section : sections) {
      if (AGENCY_PLACES.contains(section.kind())) {
        Matcher matcher =
            agency.matcher(text).region(section.span().start(), section.span().end());
        while (matcher.find()) {
          String usual = agencies.newsAgency(matcher.group()).orElseThrow();
          if (seen.add(usual)) {
            credits.add(new Credit(usual, new Span(matcher.start(), matcher.end())));
          }
        }
      }
    }
    return credits;
  }

  private List<Credit> authors(String text, List<Section> sections) {
    List<Credit> credits = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.BYLINE) {
        Matcher matcher =
            name.matcher(text).region(section.span().start(), section.span().end());
        while (matcher.find()) {
          addAuthor(matcher, seen, credits);
        }
      }
    }
    return credits;
  }

  private void addAuthor(Matcher matcher, Set<String> seen, List<Credit> credits) {
    String found = matcher.group();
    int skipped = 0;
    while (noAuthors.contains(firstWord(found)) && found.indexOf(' ') >= 0) {
      int cut = found.indexOf(' ') + 1;
      skipped += cut;
      found = found.substring(cut);
    }
    if (found.indexOf(' ') > 0 && seen.add(found)) {
      credits.add(new Credit(found, new Span(matcher.start() + skipped, matcher.end())));
    }
  }

  private static String firstWord(String text) {
    return text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' '));
  }
}
