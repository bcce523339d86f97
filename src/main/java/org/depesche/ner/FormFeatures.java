package org.depesche.ner;

import java.util.Locale;

/**
 * The features that a word form has wherever it stands. They are computed and scored once per form.
 */
final class FormFeatures {

  private static final int LONGEST_FORM = 40;
  private static final int LONGEST_AFFIX = 6;
  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 5;
  private static final int CONTEXT_AFFIX = 3;

  private FormFeatures() {}

  /** Returns a form with quotation marks made one and cut to the longest word. */
  static String normal(String form) {
    if (form.length() == 1 && "„“”»«‚‘’›‹''`".contains(form)) {
      return "\"";
    }
    return form.length() > LONGEST_FORM ? form.substring(0, LONGEST_FORM) : form;
  }

  /** Adds the features of the token that is to be tagged. */
  static void addOwn(String raw, FeatureBuffer features) {
    String form = normal(raw);
    context(form, features);
    for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length()); length++) {
      features.add(FeatureBuffer.hash('p', form, 0, length));
      features.add(FeatureBuffer.hash('s', form, form.length() - length, form.length()));
    }
    if (Character.isUpperCase(form.charAt(0)) || form.indexOf('-') >= 0) {
      grams(form, features);
      parts(form, features);
    }
    features.add('h', WordShape.of(form));
  }

  private static void grams(String form, FeatureBuffer features) {
    String bounded = "^" + form.toLowerCase(Locale.ROOT) + "$";
    for (int length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (int start = 0; start + length <= bounded.length(); start++) {
        features.add(FeatureBuffer.hash('g', bounded, start, start + length));
      }
    }
  }

  /** The words of a hyphen compound, the first and the last apart; a genitive without its ending. */
  private static void parts(String form, FeatureBuffer features) {
    if (form.endsWith("s")) {
      features.add(FeatureBuffer.hash('w', form, 0, form.length() - 1));
    }
    int first = form.indexOf('-');
    if (first > 0 && form.lastIndexOf('-') < form.length() - 1) {
      features.add(FeatureBuffer.hash('f', form, 0, first));
      features.add(FeatureBuffer.hash('l', form, form.lastIndexOf('-') + 1, form.length()));
    }
  }

  /** Adds the features that matter beside the token. */
  static void addContext(String raw, FeatureBuffer features) {
    context(normal(raw), features);
    String form = normal(raw);
    int affix = Math.min(CONTEXT_AFFIX, form.length());
    features.add(FeatureBuffer.hash('p', form, 0, affix));
    features.add(FeatureBuffer.hash('s', form, form.length() - affix, form.length()));
  }

  private static void context(String form, FeatureBuffer features) {
    features.add('w', form);
    features.add('c', form.toLowerCase(Locale.ROOT));
    features.add('b', WordShape.brief(form));
  }
}
