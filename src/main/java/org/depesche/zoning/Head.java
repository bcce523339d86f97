package org.depesche.zoning;

import java.util.Optional;
import org.depesche.document.SectionKind;

/**
 * Finds the top of an article: kicker, headline, captions, lead; ends where the body begins.
 */
final class Head {
  private static final int LONGEST_TITLE = 220;
  private static final int MOST_STRAY_WORDS = 3;
  private static final int MOST_KICKER_WORDS = 6;
  private static final int MOST_HEADLINE_WORDS = 14;
  private static final int LONGEST_CAPTION = 330;

  /** Without a credit after it, the text under a picture's name is a caption if it is this short. */
  private static final int PICTURED_CAPTION = 140;

  private static final int LONGEST_LEAD = 750;
  private static final int LONG_BODY = 900;
  private static final int SHORTEST_ABRIDGED = 60;
  private static final int FARTHEST_WHOLE = 7;

  private final Prose prose;

  Head(Prose prose) {
    this.prose = prose;
  }

  /** Marks the top of the article and returns the first unit after it. */
  int mark(Draft draft, Optional<String> knownTitle) {
    int headline = headline(draft, knownTitle);
    if (headline >= draft.size()) {
      return 0;
    }
    draft.set(headline, SectionKind.HEADLINE);
    for (int i = draft.nextFree(0); i < headline; i = draft.nextFree(i + 1)) {
      draft.set(i, SectionKind.KICKER);
    }
    return afterHeadline(draft, headline);
  }

  private int headline(Draft draft, Optional<String> knownTitle) {
    int first = draft.nextFree(0);
    for (int i = first;
        knownTitle.isPresent() && i < draft.size() && i < first + 12;
        i = draft.nextFree(i + 1)) {
      if (isTitle(draft.text(i), knownTitle.get())) {
        return i;
      }
    }
    int headline = first;
    while (isKicker(draft, headline) || isAbridged(draft, headline)) {
      headline = draft.nextFree(headline + 1);
    }
    return mayBeTitle(draft, headline) ? headline : draft.size();
  }

  /** No paragraph, and no sentence that stands behind a date line. */
  private boolean mayBeTitle(Draft draft, int i) {
    return i < draft.size()
        && draft.unit(i).length() <= LONGEST_TITLE
        && !prose.hasInnerEnd(draft.text(i))
        && (draft.unit(i).opensLine() || !prose.isProse(draft.text(i)));
  }

  /** Marks the beginning of a text that follows, broken off with dots: {@code Die Minister …}. */
  private static boolean isAbridged(Draft draft, int i) {
    String text = i < draft.size() ? draft.text(i) : "";
    if (text.length() < SHORTEST_ABRIDGED || !(text.endsWith("...") || text.endsWith("…"))) {
      return false;
    }
    String beginning = text.substring(0, SHORTEST_ABRIDGED / 2);
    for (int next = i + 1; next < Math.min(i + FARTHEST_WHOLE, draft.size()); next++) {
      if (draft.text(next).startsWith(beginning)) {
        draft.set(i, SectionKind.TEASER);
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String text, String title) {
    return text.equals(title) || (text.length() > 15 && title.endsWith(text));
  }

  /** A kicker is shorter than the headline after it, has no verb, and no picture credit follows. */
  private boolean isKicker(Draft draft, int i) {
    int next = i + 1;
    if (!draft.isFree(i) || !draft.isFree(next) || prose.isClosed(draft.text(i))) {
      return false;
    }
    String text = draft.text(i);
    if (draft.is(i, Cue.KICKER) || text.endsWith(":")) {
      return isHeadline(draft, next);
    }
    boolean nameless = prose.words(text) <= MOST_KICKER_WORDS && !prose.hasVerb(text);
    return nameless
        && isHeadline(draft, next)
        && prose.words(draft.text(next)) <= MOST_HEADLINE_WORDS
        && !isCredited(draft, next);
  }

  private boolean isHeadline(Draft draft, int i) {
    String text = draft.text(i);
    return text.length() <= LONGEST_TITLE && !prose.hasInnerEnd(text) && !prose.isClosed(text);
  }

  private int afterHeadline(Draft draft, int headline) {
    boolean lead = false;
    int i = draft.nextFree(headline + 1);
    while (i < draft.size()) {
      if (draft.text(i).equals(draft.text(headline))) {
        draft.set(i, SectionKind.HEADLINE);
      } else if (isCaption(draft, i, lead)) {
        draft.set(i, SectionKind.CAPTION);
      } else if (!lead && isLead(draft, i)) {
        draft.set(i, SectionKind.LEAD);
        lead = true;
      } else if (isStray(draft, i)) {
        draft.set(i, prose.isName(draft.text(i)) ? SectionKind.BYLINE : SectionKind.BOILERPLATE);
      } else {
        return i;
      }
      i = draft.nextFree(i + 1);
    }
    return draft.size();
  }

  /** A name, or a word or two between buttons and stamps, with more text to come. */
  private boolean isStray(Draft draft, int i) {
    String text = draft.text(i);
    boolean furnished = draft.is(i - 1, SectionKind.BOILERPLATE)
        || draft.is(i + 1, SectionKind.BOILERPLATE)
        || draft.is(i - 1, SectionKind.DATELINE)
        || draft.is(i + 1, SectionKind.DATELINE);
    int next = draft.nextFree(i + 1);
    return draft.unit(i).opensLine()
        && (furnished || prose.isName(text))
        && prose.words(text) <= MOST_STRAY_WORDS
        && !prose.isClosed(text)
        && next < draft.size()
        && prose.isProse(draft.text(next));
  }

  private boolean isLead(Draft draft, int i) {
    return draft.unit(i).length() <= LONGEST_LEAD
        && textFollows(draft, i)
        && (prose.isProse(draft.text(i)) || prose.words(draft.text(i)) >= 5);
  }

  private boolean textFollows(Draft draft, int i) {
    int next = draft.nextFree(i + 1);
    while (next < draft.size() && !prose.isProse(draft.text(next))) {
      next = draft.nextFree(next + 1);
    }
    return next < draft.size();
  }

  private boolean isCaption(Draft draft, int i, boolean lead) {
    Unit unit = draft.unit(i);
    if (unit.length() > LONGEST_CAPTION) {
      return false;
    }
    boolean pictured = draft.is(i - 1, Cue.PICTURE_NAME);
    if ((isRepeated(draft, i) && !prose.hasInnerEnd(unit.text()))
        || (pictured && unit.length() <= PICTURED_CAPTION)) {
      return true;
    }
    return isCredited(draft, i)
        && (pictured || (lead ? isPicture(draft, i) : leadFollows(draft, i)));
  }

  /** Returns whether the next unit is the credit of a picture, not that of an article. */
  static boolean isCredited(Draft draft, int i) {
    return draft.is(i + 1, Cue.PHOTO_CREDIT) || draft.is(i + 1, Cue.TEXT_CREDIT);
  }

  private static boolean isRepeated(Draft draft, int i) {
    String text = draft.text(i);
    boolean before = i > 0 && draft.text(i - 1).startsWith(text);
    return before || (i + 1 < draft.size() && draft.text(i + 1).startsWith(text));
  }

  /** Between headline and credit stands the lead if nothing after the credit can be one. */
  private boolean leadFollows(Draft draft, int i) {
    int next = draft.nextFree(i + 1);
    if (next >= draft.size()) {
      return true;
    }
    boolean more = draft.nextFree(next + 1) < draft.size();
    return more && draft.lineLength(next) < LONG_BODY && !isSummary(draft, i);
  }

  private boolean isPicture(Draft draft, int i) {
    return draft.is(i + 1, Cue.PHOTO_CREDIT) && !isSummary(draft, i);
  }

  private boolean isSummary(Draft draft, int i) {
    return prose.hasInnerEnd(draft.text(i)) && draft.unit(i + 1).opensBlock();
  }
}
