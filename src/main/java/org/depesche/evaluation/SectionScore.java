package org.depesche.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.SourceFile;

/** Section accuracy: the share of non-blank characters that are in a section of the gold kind. */
public final class SectionScore {
  private record Confusion(SectionKind gold, Optional<SectionKind> found, String text) {}

  private final Map<SectionKind, int[]> counts = new EnumMap<>(SectionKind.class);
  private final List<String> errors = new ArrayList<>();

  /** Adds the sections found in a page. */
  public void add(SectionPage page, List<Section> found) {
    List<Optional<SectionKind>> goldKinds = kinds(page.text(), page.sections());
    List<Optional<SectionKind>> foundKinds = kinds(page.text(), found);
    int start = 0;
    for (int i = 0; i < page.text().length(); i++) {
      if (goldKinds.get(i).isPresent() && !SectionScore.isBlank(page.text().charAt(i))) {
        int[] count = counts.computeIfAbsent(goldKinds.get(i).get(), kind -> new int[2]);
        count[0] += goldKinds.get(i).equals(foundKinds.get(i)) ? 1 : 0;
        count[1]++;
      }
      boolean ends = i + 1 == page.text().length()
          || !goldKinds.get(i).equals(goldKinds.get(i + 1))
          || !foundKinds.get(i).equals(foundKinds.get(i + 1));
      if (ends) {
        addError(
            page,
            new Confusion(
                goldKinds.get(i).orElse(SectionKind.BODY),
                foundKinds.get(i),
                page.text().substring(start, i + 1)));
        start = i + 1;
      }
    }
  }

  private void addError(SectionPage page, Confusion confusion) {
    String text = confusion.text().strip().replace('\n', ' ');
    if (!text.isEmpty() && !confusion.found().equals(Optional.of(confusion.gold()))) {
      String found = confusion.found().map(SectionScore::nameOf).orElse("-");
      String shown = text.substring(0, Math.min(90, text.length()));
      errors.add(page.name() + "\t" + nameOf(confusion.gold()) + "\t" + found + "\t" + shown);
    }
  }

  /** Returns the accuracy over all pages added; 0 without any. */
  public double accuracy() {
    int right = counts.values().stream().mapToInt(count -> count[0]).sum();
    int all = counts.values().stream().mapToInt(count -> count[1]).sum();
    return all == 0 ? 0 : (double) right / all;
  }

  /** Returns a line for each kind: characters, and the share of them that is right. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    counts.forEach((kind, count) -> lines.add(String.format(
        Locale.ROOT, "%-12s %7d %.4f", nameOf(kind), count[1], (double) count[0] / count[1])));
    int all = counts.values().stream().mapToInt(count -> count[1]).sum();
    lines.add(String.format(Locale.ROOT, "%-12s %7d %.4f", "all", all, accuracy()));
    return lines;
  }

  /** Returns the stretches that are wrong: page, gold kind, found kind, text, tab-separated. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Returns a file that holds the text and nothing else. */
  public static SourceFile fileOf(SectionPage page) {
    return Sources.of(page.name() + ".txt", page.text());
  }

  private static List<Optional<SectionKind>> kinds(String text, List<Section> sections) {
    List<Optional<SectionKind>> kinds = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      kinds.add(Optional.empty());
    }
    for (Section section : sections) {
      for (int i = section.span().start(); i < section.span().end(); i++) {
        kinds.set(i, Optional.of(section.kind()));
      }
    }
    return kinds;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String nameOf(SectionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
