package org.depesche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Article;
import org.depesche.document.Timex;
import org.depesche.document.TimexType;
import org.depesche.document.Warning;

/** What a reader of an analysis should know before trusting it. */
final class Diagnostics {

  private Diagnostics() {}

  /** Returns the warnings of the source file, then those of the article, then those of its dates. */
  static List<Warning> of(Article article, List<Timex> timexes) {
    List<Warning> warnings = new ArrayList<>(article.source().warnings());
    if (!article.language().isAnalysable()) {
      warnings.add(about(
          "LANGUAGE-FOREIGN", "not German (" + article.language().code() + "), not analysed"));
    }
    if (article.published().value().isEmpty()) {
      warnings.add(about(
          "PUBLISHED-UNKNOWN", "no publication date; dates that need one stay underspecified"));
    }
    for (var timex : timexes) {
      if (timex.type() != TimexType.SET && timex.value().contains("XXXX")) {
        String message = "no year, month or week can be told for the value " + timex.value();
        warnings.add(new Warning("TIMEX-UNDERSPECIFIED", message, Optional.of(timex.span())));
      }
    }
    return List.copyOf(warnings);
  }

  private static Warning about(String code, String message) {
    return new Warning(code, message, Optional.empty());
  }
}
