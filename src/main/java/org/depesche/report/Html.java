package org.depesche.report;

/** Escapes text for HTML, in elements and in attributes. */
final class Html {

  private Html() {}

  /**
   * Returns the text so that a browser reads it as it is: a carriage return stays one. U+0000 has no
   * form in HTML and becomes U+FFFD.
   */
  static String escape(String text) {
    var html = new StringBuilder(text.length() + text.length() / 8);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), html);
    }
    return html.toString();
  }

  private static void escape(char unit, StringBuilder html) {
    switch (unit) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '\r' -> html.append("&#13;");
      case '\0' -> html.append('\uFFFD');
      default -> html.append(unit);
    }
  }
}
