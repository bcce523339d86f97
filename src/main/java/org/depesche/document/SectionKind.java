package org.depesche.document;

/** What a section of an article text is for (document zoning). */
public enum SectionKind {
  /** A word or phrase above the headline. */
  KICKER,
  HEADLINE,
  /** The opening that sums the article up. */
  LEAD,
  /** Place, date and agency before the first sentence. */
  DATELINE,
  BODY,
  /** A headline within the body. */
  SUBHEAD,
  CAPTION,
  /** Agency, photographer or source. */
  CREDIT,
  /** Who wrote the article. */
  BYLINE,
  /** Headline, caption or abstract of another article. */
  TEASER,
  /** Navigation, buttons, notices. */
  BOILERPLATE;

  /** Returns whether the section is part of the page and not of the article. */
  public boolean isFurniture() {
    return this == TEASER || this == BOILERPLATE;
  }
}
