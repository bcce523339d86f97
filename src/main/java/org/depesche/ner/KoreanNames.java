package org.depesche.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.depesche.document.Token;

/**
 * Mends the borders of Korean names in three words, which the model seldom saw: {@code lud Kim Jong Un
 * Putin ein} holds {@code Kim Jong Un} and {@code Putin}. What else a cut or joined mention covered
 * after the name stays a mention of its own.
 */
final class KoreanNames {

  private static final int WORDS = 3;
  private static final String SOURCE = "korean-name";
  private static final double CONFIDENCE = 0.95;

  private final Map<String, Set<String>> words = new HashMap<>();

  private KoreanNames() {}

  static KoreanNames load() {
    var names = new KoreanNames();
    for (var row : Table.read(KoreanNames.class, "korean-names.tsv", 2)) {
      names.words.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    return names;
  }

  /** Returns the mentions of a sentence in text order with whole Korean names among them. */
  List<Mention> mend(Sentence sentence, List<Mention> found) {
    List<Mention> mended = found;
    var tokens = sentence.tokens();
    for (int i = 0; i + WORDS <= tokens.size(); i++) {
      if (isName(tokens.subList(i, i + WORDS))) {
        mended = with(tokens.get(i).span().cover(tokens.get(i + WORDS - 1).span()), mended, tokens);
        i += WORDS - 1;
      }
    }
    return mended;
  }

  private boolean isName(List<Token> three) {
    String last = three.get(2).form();
    return is("surname", three.get(0).form())
        && is("given", three.get(1).form())
        && (is("given", last)
            || (last.endsWith("s") && is("given", last.substring(0, last.length() - 1))));
  }

  private boolean is(String kind, String form) {
    return words.getOrDefault(kind, Set.of()).contains(form);
  }

  private static List<Mention> with(Span name, List<Mention> found, List<Token> tokens) {
    if (found.stream().anyMatch(m -> m.span().equals(name) && m.type() == EntityType.PER)) {
      return found;
    }
    List<Mention> mended = new ArrayList<>();
    mended.add(new Mention(name, EntityType.PER, MentionKind.NAME, CONFIDENCE, SOURCE));
    for (var mention : found) {
      if (!mention.span().overlaps(name)) {
        mended.add(mention);
      } else if (mention.span().end() > name.end()) {
        mended.add(rest(mention, name, tokens));
      }
    }
    mended.sort((a, b) -> a.span().compareTo(b.span()));
    return mended;
  }

  private static Mention rest(Mention mention, Span name, List<Token> tokens) {
    int start = tokens.stream()
        .mapToInt(token -> token.span().start())
        .filter(s -> s >= name.end())
        .min()
        .orElse(name.end());
    var span = new Span(start, mention.span().end());
    return new Mention(
        span, mention.type(), mention.kind(), mention.confidence(), mention.source());
  }
}
