package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.AlignedText;
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
    var view = AlignedText.of(file.text());
    Draft draft = new Draft(units(view.text()));
    int body = rules.head().mark(draft, file.sidecar().title());
    rules.tail().mark(draft, body);
    rules.body().mark(draft, body);
    List<Section> sections = draft.sections();
    Optional<Span> title = sections.stream()
        .filter(section -> section.kind() == SectionKind.HEADLINE)
        .map(Section::span)
        .findFirst();
    return OriginalLayout.of(rules.credits().credit(view.text(), title, sections), view);
  }

  private List<Unit> cut(List<Line> lines, int i, String text, boolean opensArticle) {
    var cutter = rules.cutter();
    var repeated =
        i == 0 ? List.<Unit>of() : cutter.cutRepeated(lines.get(i - 1), lines.get(i), text);
    if (!repeated.isEmpty()) {
      return repeated;
    }
    var cut = cutter.cut(lines.get(i), text, opensArticle);
    boolean isPlain = cut.size() == 1 && cut.get(0).cue().isEmpty();
    boolean goesOn =
        i + 1 < lines.size() && rules.prose().isProse(lines.get(i + 1).span().of(text));
    var trailing = isPlain && goesOn ? cutter.cutTrailing(lines.get(i), text) : List.<Unit>of();
    return trailing.isEmpty() ? cut : trailing;
  }

  private List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    int paragraphs = 0;
    var lines = Line.of(text);
    for (int i = 0; i < lines.size(); i++) {
      boolean opensArticle = !units.isEmpty() && paragraphs < OPENING;
      List<Unit> cut = cut(lines, i, text, opensArticle);
      units.addAll(cut);
      boolean paragraph =
          cut.stream().anyMatch(u -> u.cue().isEmpty() && rules.prose().isProse(u.text()));
      paragraphs += paragraph ? 1 : 0;
    }
    return units;
  }
}
