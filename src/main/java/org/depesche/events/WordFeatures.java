package org.depesche.events;

/**
 * Tells which word a candidate is and which word tells the event, as features for the classifier of
 * roles. Of a name its kind alone is told.
 */
final class WordFeatures {

  private static final int[] ENDINGS = {3, 4};

  private final Draft draft;
  private final SentenceEvents sentence;
  private final String voice;

  WordFeatures(Draft draft, SentenceEvents sentence, String voice) {
    this.draft = draft;
    this.sentence = sentence;
    this.voice = voice;
  }

  /** Adds the features of a candidate of the sentence, given the role that the lexicon gives it. */
  void add(FeatureHashes out, Candidate candidate, String rule) {
    String entry = draft.entry().lemma() + (draft.verb() ? "v" : "n");
    out.add("entryKind", entry, candidate.kind());
    out.add("entryForm", entry, sentence.surface().form(candidate.token()), voice);
    out.add("entryRule", entry, rule);
    if (!candidate.isTime() && !candidate.isName()) {
      addNoun(out, candidate, rule);
    }
  }

  private void addNoun(FeatureHashes out, Candidate candidate, String rule) {
    String type = draft.entry().type().name();
    String kind = candidate.kind();
    String lemma = sentence.syntax().token(candidate.token()).lemma();
    String deed = sentence.isDeed(candidate.token()) ? "deed" : "-";
    out.add("lemmaType", lemma, type);
    out.add("lemmaRule", lemma, rule);
    out.add("deed", deed, kind, type);
    out.add("deedRule", deed, kind, rule);
    out.add("deedRuleType", deed, kind, rule, type);
    for (int length : ENDINGS) {
      String ending = lemma.substring(Math.max(0, lemma.length() - length));
      out.add("ending", ending, rule);
      out.add("endingType", ending, type);
      out.add("endingRuleType", ending, rule, type);
    }
  }
}
