package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Layout;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;

/**
 * Zoning by rules: lines are cut into units, units are known by their wording, the rest by where
 * they stand. Thread-safe.
 */
public final class ArticleZoner implements Zoner {
  /** How many paragraphs a date line may follow. */
  private static final int OPENING = 3;

  private final ZoningRules rules;

  /** Makes a zoner that shares the rules. */
  public ArticleZoner(ZoningRules rules) {
    this.rules = rules;
  }

  @Override
  public Layout zone(SourceFile file) {
    Draft draft = new Draft(units(file.text()));
    int body = rules.head().mark(draft, file.sidecar().title());
    rules.tail().mark(draft, body);
    rules.body().mark(draft, body);
    List<Section> sections = draft.sections();
    Optional<Span> title = sections.stream()
        .filter(section -> section.kind() == SectionKind.HEADLINE)
        .map(Section::span)
        .findFirst();
    return rules.credits().credit(file.text(), title, sections);
  }

  private List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    int paragraphs = 0;
    for (Line line : Line.of(text)) {
      List<Unit> cut = rules.cutter().cut(line, text, !units.isEmpty() && paragraphs < OPENING);
      units.addAll(cut);
      boolean paragraph =
          cut.stream().anyMatch(u -> u.cue().isEmpty() && rules.prose().isProse(u.text()));
      paragraphs += paragraph ? 1 : 0;
    }
    return units;
  }
}
