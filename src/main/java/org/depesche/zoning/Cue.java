package org.depesche.zoning;

import org.depesche.document.SectionKind;

/** What the wording of a line says of it. */
enum Cue {
  PICTURE_NAME(SectionKind.BOILERPLATE),
  STAMP(SectionKind.DATELINE),
  PHOTO_CREDIT(SectionKind.CREDIT),
  TEXT_CREDIT(SectionKind.CREDIT),
  BYLINE(SectionKind.BYLINE),
  CAPTION(SectionKind.CAPTION),
  TEASER_HEAD(SectionKind.TEASER),
  TEASER(SectionKind.TEASER),
  BOILERPLATE(SectionKind.BOILERPLATE),
  NOTICE(SectionKind.BOILERPLATE),
  COMMENTS(SectionKind.BOILERPLATE),
  KICKER(SectionKind.KICKER);

  private final SectionKind kind;

  Cue(SectionKind kind) {
    this.kind = kind;
  }

  /** Returns the kind of section that a line with this cue mostly is. */
  SectionKind kind() {
    return kind;
  }

  boolean isCredit() {
    return kind == SectionKind.CREDIT;
  }
}
