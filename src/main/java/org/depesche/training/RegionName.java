package org.depesche.training;

import java.util.regex.Pattern;

/** Cuts the word for its rank off the name of a region. */
final class RegionName {

  private static final Pattern BEFORE = Pattern.compile(
      "^(?:(?:Freie und|Free and Sovereign) )?(?:Hansestadt|Oblast|Provinz|Präfektur"
          + "|Woiwodschaft|State of|Estado de|Region|Gouvernement|Kanton|Departamento de|Wilaya de"
          + "|Autonome Republik|Republik|North|South|East|West|Northern|Southern|Eastern|Western"
          + "|Central|Upper|Lower) (?=\\p{Lu}\\p{L}{3})");
  private static final Pattern AFTER = Pattern.compile(
      " (?:Province|Municipality|Governorate|Prefecture|Region|Oblast|Krai|District|County|City"
          + "|Department|Republic|Parish|Metropolitan|Division|Uyghur|Zhuang|Hui|Special Capital"
          + "|Autonomous)$");

  private RegionName() {}

  /** Returns the bare name: {@code Oblast Moskau}, {@code Moskau}; {@code North Darfur}. */
  static String of(String name) {
    String bare = name;
    String longer;
    do {
      longer = bare;
      bare = AFTER.matcher(longer).replaceFirst("");
    } while (!bare.equals(longer));
    return BEFORE.matcher(bare).replaceFirst("");
  }
}
