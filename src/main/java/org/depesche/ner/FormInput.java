package org.depesche.ner;

/** What the network reads of a word form: its vector and rows of a learned table for affixes, outline and lists. */
public final class FormInput {

  /** Number of rows of the learned table. */
  public static final int ROWS = 1 << 15;

  private static final int LONGEST_PREFIX = 4;
  private static final int LONGEST_SUFFIX = 5;

  private final WordVectors vectors;
  private final ListTable lists;

  /** Creates the inputs over vectors and lists. */
  public FormInput(WordVectors vectors, ListTable lists) {
    this.vectors = vectors;
    this.lists = lists;
  }

  ListTable lists() {
    return lists;
  }

  /** Returns the number of values of a vector. */
  public int width() {
    return vectors.width();
  }

  /** Returns the vector of a form. */
  public float[] vector(String form) {
    return vectors.of(form);
  }

  /** Returns the rows of a form in the learned table. */
  public int[] rows(String raw) {
    String form = FormFeatures.normal(raw);
    var rows = new FeatureBuffer();
    for (int length = 1; length <= Math.min(LONGEST_PREFIX, form.length()); length++) {
      rows.add(FeatureBuffer.hash('p', form, 0, length));
    }
    for (int length = 1; length <= Math.min(LONGEST_SUFFIX, form.length()); length++) {
      rows.add(FeatureBuffer.hash('s', form, form.length() - length, form.length()));
    }
    rows.add('h', WordShape.of(form));
    rows.add('b', WordShape.brief(form));
    lists('x', form, rows);
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      lists('F', form.substring(0, form.indexOf('-')), rows);
      lists('L', form.substring(hyphen + 1), rows);
    }
    int[] found = rows.toArray();
    for (int i = 0; i < found.length; i++) {
      found[i] &= ROWS - 1;
    }
    return found;
  }

  private void lists(int kind, String form, FeatureBuffer into) {
    int mask = lists.lists(form);
    into.add(FeatureBuffer.combine(kind, mask));
    for (int bits = mask; bits != 0; bits &= bits - 1) {
      into.add(FeatureBuffer.combine(kind + 1, Integer.lowestOneBit(bits)));
    }
  }

  /** Returns the sum of rows of a learned table, scaled by their number. */
  public static float[] sum(float[][] table, int[] rows) {
    float[] sum = new float[table[0].length];
    for (int row : rows) {
      Algebra.add(factor(rows), table[row], sum);
    }
    return sum;
  }

  /** Returns what a row counts among others. */
  public static float factor(int[] rows) {
    return (float) (1 / Math.sqrt(rows.length));
  }
}
