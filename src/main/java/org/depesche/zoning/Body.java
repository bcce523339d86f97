package org.depesche.zoning;

import java.util.regex.Pattern;
import org.depesche.document.SectionKind;

/** Finds subheads and captions among the paragraphs; what is left is body. */
final class Body {
  private static final int MOST_WORDS = 13;
  private static final int LONGEST_CAPTION = 260;

  /** Who is spoken to is asked in an interview. */
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:Frau|Herr) \\p{Lu}.*\\?$|(?<!^)\\b(?:Sie|Ihnen|Ihre[nrms]?)\\b.*\\?$");

  private final Prose prose;

  Body(Prose prose) {
    this.prose = prose;
  }

  /** Marks the units without a kind from the unit on. */
  void mark(Draft draft, int from) {
    for (int i = draft.nextFree(from); i < draft.size(); i = draft.nextFree(i + 1)) {
      draft.set(i, kind(draft, i));
    }
  }

  private SectionKind kind(Draft draft, int i) {
    if (isCaption(draft, i)) {
      return SectionKind.CAPTION;
    }
    return isSubhead(draft, i) ? SectionKind.SUBHEAD : SectionKind.BODY;
  }

  private boolean isCaption(Draft draft, int i) {
    boolean sameBlock = i + 1 < draft.size() && !draft.unit(i + 1).opensBlock();
    return draft.is(i + 1, Cue.PHOTO_CREDIT)
        && draft.unit(i).length() <= LONGEST_CAPTION
        && !prose.hasInnerEnd(draft.text(i))
        && (sameBlock || !prose.isClosed(draft.text(i)));
  }

  private boolean isSubhead(Draft draft, int i) {
    String text = draft.text(i);
    return prose.isShort(text)
        && prose.words(text) <= MOST_WORDS
        && !text.endsWith(":")
        && !text.endsWith(".")
        && !ADDRESS.matcher(text).find()
        && draft.unit(i).opensLine()
        && i + 1 < draft.size()
        && draft.isFree(i + 1)
        && prose.isProse(draft.text(i + 1));
  }
}
