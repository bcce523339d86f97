package org.depesche.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.document.Sha256;

/** Makes file names that every file system and every link takes. */
final class Slug {

  private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,80}");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 40;
  private static final int HASH_DIGITS = 10;

  private Slug() {}

  /** Returns the name itself if it is safe in a file name, else what is readable of it and a hash. */
  static String of(String name) {
    return SAFE.matcher(name).matches() ? name : of(name, name);
  }

  /** Returns the text as part of a link's query. */
  static String urlPart(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns what is readable of a name, told apart by a hash over the key. */
  static String of(String name, String key) {
    String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD);
    String letters = COMBINING.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String words = OTHER.matcher(letters).replaceAll("-");
    String cut = words.substring(0, Math.min(words.length(), LONGEST));
    String hash = Sha256.of(key).substring(0, HASH_DIGITS);
    return (cut + "-" + hash).replaceAll("^-+", "").replace("--", "-");
  }
}
