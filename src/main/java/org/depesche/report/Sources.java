package org.depesche.report;

import java.util.HashSet;
import java.util.Set;

/** Whom an article names only as where it comes from: its agencies, authors and photographers. */
final class Sources {

  private static final Set<String> CREDITS = Set.of("byline", "credit", "dateline");
  private static final String PLACE = "LOC";

  private Sources() {}

  /**
   * Returns the ids of the entities that stand in bylines, credits and datelines alone. Places are
   * not among them: something may have happened there.
   */
  static Set<String> of(ArticleRecord article) {
    Set<String> credited = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (var mention : article.mentions()) {
      boolean isCredit = !mention.type().equals(PLACE) && isCredit(article, mention.start());
      mention.entity().ifPresent((isCredit ? credited : told)::add);
    }
    credited.removeAll(told);
    return credited;
  }

  private static boolean isCredit(ArticleRecord article, int position) {
    return article.sections().stream()
        .anyMatch(section -> section.start() <= position
            && position < section.end()
            && CREDITS.contains(section.kind()));
  }
}
