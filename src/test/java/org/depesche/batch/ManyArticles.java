package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a folder of short articles that are alike but not the same: {@code ManyArticles FOLDER N}.
 * To measure whether memory grows with the number of articles.
 */
public final class ManyArticles {

  private static final int PER_FOLDER = 1000;

  private static final List<String> PLACES =
      List.of("Bremen", "Graz", "Basel", "Leipzig", "Linz", "Kiel", "Erfurt");
  private static final List<String> PEOPLE =
      List.of("Jana Wolter", "Ralf Emmerich", "Petra Kolb", "Uwe Stadler", "Ines Harms");
  private static final List<String> DEEDS = List.of(
      "hat den Umbau des Bahnhofs kritisiert",
      "ist von ihrem Amt zurückgetreten",
      "besuchte die Werft an der Weser",
      "forderte mehr Geld für Schulen",
      "traf Vertreter der Gewerkschaft zu Gesprächen");

  private ManyArticles() {}

  /** Writes the articles. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    for (int i = 0; i < articles; i++) {
      Path file = folder.resolve(String.valueOf(i / PER_FOLDER)).resolve(i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, article(i));
    }
  }

  /** Returns the article with that number; no two are the same. */
  static String article(int i) {
    return pick(PEOPLE, i / 7) + " " + pick(DEEDS, i / 5) + ", hieß es in " + pick(PLACES, i)
        + " zur Vorlage " + i + ".\n";
  }

  private static String pick(List<String> choices, int number) {
    return choices.get(number % choices.size());
  }
}
