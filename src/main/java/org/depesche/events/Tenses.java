package org.depesche.events;

/** Tells the tense and mood of a verb group in a word. */
final class Tenses {

  private Tenses() {}

  static String of(VerbGroup group, Syntax syntax) {
    if (group.finite() < 0) {
      return Morphology.isParticiple(syntax.token(group.main())) ? "participle" : "infinitive";
    }
    var finite = syntax.token(group.finite());
    String mood = Morphology.isReportedMood(finite) || Morphology.isIrrealMood(finite) ? "k" : "i";
    String word = group.finite() == group.main() ? "full" : finite.lemma();
    return (Morphology.isPast(finite) ? "past" : "present") + mood + word;
  }
}
