package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.AlignedText;
import org.depesche.document.Credit;
import org.depesche.document.Layout;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;

/**
 * Carries a layout of the normalised view over to the original text. What the view dropped between
 * two sections, such as a soft hyphen at the end of a line, goes to the one before it.
 */
final class OriginalLayout {

  private OriginalLayout() {}

  static Layout of(Layout layout, AlignedText view) {
    if (view.isIdentity()) {
      return layout;
    }
    return new Layout(
        layout.title().map(view::toOriginal),
        sections(layout.sections(), view),
        credits(layout.agencies(), view),
        credits(layout.authors(), view));
  }

  private static List<Credit> credits(List<Credit> credits, AlignedText view) {
    return credits.stream()
        .map(credit -> new Credit(credit.name(), view.toOriginal(credit.span())))
        .toList();
  }

  private static List<Section> sections(List<Section> sections, AlignedText view) {
    String text = view.original();
    List<Section> all = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      int start = i == 0 ? 0 : view.toOriginal(sections.get(i).span()).start();
      int end = i + 1 < sections.size()
          ? view.toOriginal(sections.get(i + 1).span()).start()
          : text.length();
      all.add(new Section(sections.get(i).kind(), Line.trim(text, new Span(start, end))));
    }
    var rest = Line.trim(text, new Span(0, text.length()));
    return all.isEmpty() && !rest.isEmpty() ? List.of(new Section(SectionKind.BODY, rest)) : all;
  }
}
