package org.depesche.zoning;

import org.depesche.document.SectionKind;

/**
 * Finds teasers: lists of other articles after a head such as {@code Mehr zum Thema} or after the
 * credit that ends the article.
 */
final class Tail {
  /** Within this many units the text goes on, or it does not. */
  private static final int WINDOW = 4;

  private static final int BODY_LENGTH = 150;

  private final Prose prose;

  Tail(Prose prose) {
    this.prose = prose;
  }

  /** Marks teasers from the unit on. */
  void mark(Draft draft, int from) {
    boolean ended = false;
    int texts = 0;
    int i = from;
    while (i < draft.size()) {
      if (draft.is(i, Cue.TEASER_HEAD)) {
        i = markList(draft, i + 1, ended);
        continue;
      }
      if (texts >= 1 && ends(draft, i, Cue.COMMENTS)) {
        i = markComments(draft, i + 1);
        continue;
      }
      texts += draft.isFree(i) && prose.isProse(draft.text(i)) ? 1 : 0;
      if (texts >= 2 && ends(draft, i, Cue.TEXT_CREDIT)) {
        ended = true;
        i = markList(draft, i + 1, true);
        continue;
      }
      i++;
    }
    markRest(draft, from);
  }

  private boolean ends(Draft draft, int i, Cue cue) {
    return draft.is(i, cue) && !goesOn(draft, i + 1);
  }

  /** Marks free units as teasers until the text of the article goes on. */
  private int markList(Draft draft, int from, boolean ended) {
    int i = from;
    while (i < draft.size() && (ended || !resumes(draft, i))) {
      boolean isPart = draft.is(i, SectionKind.CAPTION) || draft.is(i, SectionKind.BYLINE);
      if (draft.isFree(i) || isPart) {
        draft.set(i, ended && isTag(draft, i) ? SectionKind.BOILERPLATE : SectionKind.TEASER);
      }
      i++;
    }
    return i;
  }

  /** Marks what readers wrote, up to the next list of articles. */
  private static int markComments(Draft draft, int from) {
    int i = from;
    while (i < draft.size() && !draft.is(i, Cue.TEASER_HEAD)) {
      draft.set(i, SectionKind.BOILERPLATE);
      i++;
    }
    return i;
  }

  /** A word or two after a button or another tag. */
  private boolean isTag(Draft draft, int i) {
    String text = draft.text(i);
    return draft.is(i - 1, SectionKind.BOILERPLATE)
        && prose.words(text) <= 3
        && !prose.hasVerb(text);
  }

  private boolean resumes(Draft draft, int i) {
    return draft.isFree(i) && isBody(draft, i) && goesOn(draft, i);
  }

  private boolean isBody(Draft draft, int i) {
    return draft.unit(i).opensLine()
        && draft.unit(i).length() >= BODY_LENGTH
        && prose.isClosed(draft.text(i));
  }

  /** Returns whether most of the units that come next are paragraphs. */
  private boolean goesOn(Draft draft, int from) {
    int seen = 0;
    int body = 0;
    for (int i = draft.nextFree(from);
        i < draft.size() && seen < WINDOW;
        i = draft.nextFree(i + 1)) {
      seen++;
      body += isBody(draft, i) ? 1 : 0;
    }
    return seen > 0 && body * 5 >= seen * 3;
  }

  /** Returns whether the line is a sentence or an entry of a list of results or dates. */
  private boolean isText(String text) {
    return prose.isProse(text) || text.endsWith(".") || text.chars().anyMatch(Character::isDigit);
  }

  /** Short lines after the last paragraph are tags if they are words, else headlines of others. */
  private void markRest(Draft draft, int from) {
    int last = draft.size();
    while (last > from && !(draft.isFree(last - 1) && isText(draft.text(last - 1)))) {
      last--;
    }
    for (int i = draft.nextFree(last); last > from && i < draft.size(); i = draft.nextFree(i + 1)) {
      boolean tag = prose.words(draft.text(i)) <= 3 && !prose.hasVerb(draft.text(i));
      draft.set(i, tag ? SectionKind.BOILERPLATE : SectionKind.TEASER);
    }
  }
}
