package org.depesche.ner;

/** Normal forms of words under which vectors are kept. */
public final class FormVectors {

  private FormVectors() {}

  /** Returns a word with every digit as zero and quotation marks made one. */
  public static String normal(String word) {
    String form = FormFeatures.normal(word);
    for (int i = 0; i < form.length(); i++) {
      if (Character.isDigit(form.charAt(i))) {
        return form.replaceAll("\\p{Nd}", "0");
      }
    }
    return form;
  }
}
