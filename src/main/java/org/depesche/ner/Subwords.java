package org.depesche.ner;

/** The character n-grams of a word by which rare and unseen words get vectors. */
public final class Subwords {

  /** Number of buckets that n-grams are hashed into. */
  public static final int BUCKETS = 1 << 17;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int LONGEST_FORM = 30;

  private Subwords() {}

  /** Returns a word with every digit as zero, quotation marks made one, and cut if very long. */
  public static String normal(String word) {
    String form = FormFeatures.normal(word);
    if (form.length() > LONGEST_FORM) {
      form = form.substring(0, LONGEST_FORM);
    }
    for (int i = 0; i < form.length(); i++) {
      if (Character.isDigit(form.charAt(i))) {
        return form.replaceAll("\\p{Nd}", "0");
      }
    }
    return form;
  }

  /** Returns the hash by which the vector of a word in its normal form is kept. */
  public static int key(String normal) {
    return FeatureBuffer.hash('v', normal, 0, normal.length());
  }

  /** Returns the buckets of the n-grams of a word in its normal form, its borders marked. */
  public static int[] buckets(String normal) {
    String bounded = "^" + normal + "$";
    var buckets = new FeatureBuffer();
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = 0; start + length <= bounded.length(); start++) {
        buckets.add(FeatureBuffer.hash(length, bounded, start, start + length) & BUCKETS - 1);
      }
    }
    return buckets.toArray();
  }
}
