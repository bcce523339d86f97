package org.depesche.segmentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Article;
import org.junit.jupiter.api.Test;

/** Scores the segmenter and OpenNLP's stock models on {@code hard-cases.txt}; prints what is wrong. */
class HardCasesTest {

  /** A text and how it is to be shown. */
  private record Case(String text, String expected) {

    static Case parse(String line) {
      StringBuilder text = new StringBuilder();
      List<String> shown = new ArrayList<>();
      for (String unit : line.split(" ")) {
        if (unit.equals("¶")) {
          text.setCharAt(text.length() - 1, '\n');
          continue;
        }
        for (String token : unit.split("~")) {
          boolean end = token.startsWith("|");
          if (end) {
            shown.add("|");
          }
          String form = end ? token.substring(1) : token;
          if (!form.isEmpty()) {
            shown.add(form);
            text.append(form);
          }
        }
        text.append(unit.equals("|") ? "" : " ");
      }
      return new Case(text.toString().strip(), String.join(" ", shown));
    }
  }

  @Test
  void solvesHardCasesFarBetterThanTheStockModels() throws IOException {
    List<Case> cases = cases();
    assertTrue(cases.size() >= 300, cases.size() + " cases");
    var ours = SegmentationModels.load().segmenter();
    long right = cases.stream().filter(hard -> solves(ours, hard, true)).count();
    var stock = new StockSegmenter();
    long stockRight = cases.stream().filter(hard -> solves(stock, hard, false)).count();
    System.out.println("hard cases " + cases.size() + ": rules " + right + ", stock " + stockRight);
    assertTrue(right >= cases.size() * 0.97, right + " right");
    assertTrue(right > stockRight);
  }

  private static boolean solves(Segmenter segmenter, Case hard, boolean verbose) {
    Article article = TestArticles.body(hard.text());
    String found = TestArticles.show(segmenter.segment(article));
    if (verbose && !found.equals(hard.expected())) {
      System.out.println("expected " + hard.expected() + "\n   found " + found);
    }
    return found.equals(hard.expected());
  }

  private static List<Case> cases() throws IOException {
    try (var stream = HardCasesTest.class.getResourceAsStream("hard-cases.txt");
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Case::parse)
          .toList();
    }
  }
}
