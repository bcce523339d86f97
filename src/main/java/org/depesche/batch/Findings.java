package org.depesche.batch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.document.Analysis;
import org.depesche.document.Article;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Timex;

/**
 * Numbers of what was found in articles, by name: {@code tokens}, {@code mentions}, {@code
 * mentions.PER}, {@code without_body}.
 *
 * @param counts numbers by name; a name that is missing counts 0
 */
public record Findings(SortedMap<String, Long> counts) {

  /** Copies the counts. */
  public Findings {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Returns the number of a name. */
  public long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  static Findings of(Analysis analysis) {
    SortedMap<String, Long> counts = new TreeMap<>();
    countArticle(analysis.article(), counts);
    for (var sentence : analysis.sentences()) {
      add(counts, "tokens", sentence.tokens().size());
    }
    add(counts, "sentences", analysis.sentences().size());
    add(counts, "entities", analysis.entities().size());
    for (var entity : analysis.entities()) {
      entity.mentions().forEach(mention -> typed(counts, "mentions", mention.type()));
    }
    for (var timex : analysis.timexes()) {
      typed(counts, "dates", timex.type());
      add(counts, "dates_unresolved", isUnresolved(timex) ? 1 : 0);
    }
    analysis.narrative().events().forEach(event -> typed(counts, "events", event.type()));
    add(counts, "quotes", analysis.narrative().quotes().size());
    analysis.warnings().forEach(warning -> add(counts, "warnings." + warning.code(), 1));
    add(counts, "warnings", analysis.warnings().size());
    return new Findings(counts);
  }

  private static void countArticle(Article article, SortedMap<String, Long> counts) {
    add(counts, "articles", 1);
    add(counts, "bytes", article.source().bytes());
    add(counts, "without_title", article.layout().title().isEmpty() ? 1 : 0);
    boolean hasBody =
        article.layout().sections().stream().anyMatch(section -> isBody(section, article));
    add(counts, "without_body", hasBody ? 0 : 1);
    add(counts, "published." + article.published().method(), 1);
    add(counts, "language." + article.language().code(), 1);
  }

  private static boolean isBody(Section section, Article article) {
    var span = section.span();
    return section.kind() == SectionKind.BODY
        && !article.text().substring(span.start(), span.end()).isBlank();
  }

  /** Returns whether the value names no year, month, week or day that a calendar could find. */
  private static boolean isUnresolved(Timex timex) {
    return timex.value().contains("XX");
  }

  private static void typed(SortedMap<String, Long> counts, String name, Enum<?> type) {
    add(counts, name, 1);
    add(counts, name + "." + type.name(), 1);
  }

  private static void add(SortedMap<String, Long> counts, String name, long number) {
    if (number > 0) {
      counts.merge(name, number, Long::sum);
    }
  }
}
