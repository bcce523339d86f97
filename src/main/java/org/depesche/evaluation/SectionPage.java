package org.depesche.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;

/**
 * A page with its gold sections.
 *
 * @param name file name without extension
 * @param text the page
 * @param sections its sections in text order
 */
public record SectionPage(String name, String text, List<Section> sections) {
  private static final Pattern MARK = Pattern.compile("⟦(\\p{Lower}+)⟧");

  /** Copies the sections. */
  public SectionPage {
    sections = List.copyOf(sections);
  }

  /**
   * Reads all pages of a folder, in order of name: {@code NAME.page}, in which {@code ⟦kind⟧} stands
   * before each section, and {@code NAME.sections} (lines of kind, start, end in code points), whose
   * text is {@code NAME.txt} in the text folder.
   */
  public static List<SectionPage> readAll(Path gold, Path texts) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      List<Path> sorted = files.sorted().collect(Collectors.toList());
      List<SectionPage> pages = new ArrayList<>();
      for (Path file : sorted) {
        String name = file.getFileName().toString();
        if (name.endsWith(".page")) {
          pages.add(marked(stem(name), Files.readString(file, StandardCharsets.UTF_8)));
        } else if (name.endsWith(".sections")) {
          String text =
              Files.readString(texts.resolve(stem(name) + ".txt"), StandardCharsets.UTF_8);
          pages.add(new SectionPage(
              stem(name), text, table(text, Files.readAllLines(file, StandardCharsets.UTF_8))));
        }
      }
      return pages;
    }
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Reads a page with marks. */
  static SectionPage marked(String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<SectionKind> kinds = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      kinds.add(SectionKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
      starts.add(text.length());
    }
    matcher.appendTail(text);
    starts.add(text.length());
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      sections.add(new Section(kinds.get(i), new Span(starts.get(i), starts.get(i + 1))));
    }
    return new SectionPage(name, text.toString(), sections);
  }

  private static List<Section> table(String text, List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\t"))
        .map(fields -> new Section(
            SectionKind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
            new Span(
                text.offsetByCodePoints(0, Integer.parseInt(fields[1])),
                text.offsetByCodePoints(0, Integer.parseInt(fields[2])))))
        .toList();
  }
}
