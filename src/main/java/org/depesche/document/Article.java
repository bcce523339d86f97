package org.depesche.document;

/**
 * An article: a source file with its language, layout and publication date.
 *
 * @param source the file it was read from
 * @param language the language it is written in
 * @param layout its sections, title and credits
 * @param published when it was published, the anchor of relative dates
 */
public record Article(SourceFile source, Language language, Layout layout, Published published) {

  /** Returns the text that all spans refer to. */
  public String text() {
    return source.text();
  }

  /** Returns the kind of the section that the sentence stands in. */
  public SectionKind kindOf(Sentence sentence) {
    return layout.sections().get(sentence.section()).kind();
  }
}
