package org.depesche.zoning;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Table;

/** Compiles patterns of the resource files: expands {@code {macros}} and lets a space stand for blanks. */
final class Patterns {
  private static final Pattern REFERENCE = Pattern.compile("\\{(\\p{Lower}+)\\}");

  private final Map<String, String> macros = new HashMap<>();

  private Patterns() {}

  /** Reads the macros and the agencies' names. */
  static Patterns load() {
    Patterns patterns = new Patterns();
    Agencies agencies = Agencies.load();
    patterns.macros.put("agency", agencies.pattern(Agencies.NEWS));
    patterns.macros.put("picture", agencies.pattern(Agencies.PHOTO));
    for (var fields : Table.read(Patterns.class, "macros.tsv", 2)) {
      patterns.macros.put(fields.get(0), patterns.expand(fields.get(1)));
    }
    return patterns;
  }

  /** Compiles the pattern with the flags. */
  Pattern compile(String pattern, int flags) {
    return Pattern.compile(blanks(expand(pattern)), flags);
  }

  private String expand(String pattern) {
    Matcher matcher = REFERENCE.matcher(pattern);
    StringBuilder expanded = new StringBuilder();
    while (matcher.find()) {
      String macro = macros.get(matcher.group(1));
      if (macro == null) {
        throw new IllegalArgumentException("no macro " + matcher.group() + " for " + pattern);
      }
      matcher.appendReplacement(expanded, Matcher.quoteReplacement(macro));
    }
    return matcher.appendTail(expanded).toString();
  }

  /** {@code " ?"} becomes any number of spaces, {@code " "} one or more, outside character classes. */
  private static String blanks(String pattern) {
    StringBuilder result = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
      boolean bracket = !escaped && "[]".indexOf(c) >= 0;
      inClass = bracket ? c == '[' : inClass;
      result.append(c);
      if (c == ' ' && !inClass) {
        boolean optional = pattern.startsWith("?", i + 1);
        result.append(optional ? '*' : '+');
        i += optional ? 1 : 0;
      }
    }
    return result.toString();
  }
}
