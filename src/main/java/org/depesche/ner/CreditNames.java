package org.depesche.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.SectionKind;
import org.depesche.document.Span;

/**
 * Mends the names of agencies in credits, which are joined by slashes and written in lower case: {@code APA/AFP},
 * {@code picture alliance/dpa}. Each is a name of its own; the short sign of an author is none.
 */
final class CreditNames {

  private static final String SOURCE = "credit";
  private static final double CONFIDENCE = 0.9;
  private static final EntityType AGENCY = EntityType.ORG;

  /** Agencies joined by slashes; each of one or two words. */
  private static final Pattern JOINED =
      Pattern.compile("[^\\s/,;:()|]+(?: [^\\s/,;:()|]+)?(?:/[^\\s/,;:()|]+(?: [^\\s/,;:()|]+)?)+");

  private static final Pattern PART = Pattern.compile("[^/]+");
  private static final Pattern SITE =
      Pattern.compile("[\\w-]{2,}(?:\\.[\\w-]{2,})*\\.(?:de|at|ch|com|org|net)");
  private static final int LONGEST_SIGN = 3;

  private CreditNames() {}

  /** Returns the mentions of an article in text order, with the agencies that its credits name. */
  static List<Mention> mend(Article article, List<Mention> found) {
    List<Mention> mended = new ArrayList<>(found);
    String text = article.text();
    for (var section : article.layout().sections()) {
      if (section.kind() == SectionKind.CREDIT) {
        var span = section.span();
        matches(JOINED, span, text)
            .forEach(joined -> matches(PART, joined, text).stream()
                .filter(part -> part.end() == joined.end() || !isSign(part.of(text)))
                .forEach(part -> put(part, mended)));
        matches(SITE, span, text).forEach(site -> put(site, mended));
      }
    }
    article.layout().agencies().forEach(credit -> put(credit.span(), mended));
    mended.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(mended);
  }

  private static List<Span> matches(Pattern pattern, Span span, String text) {
    return pattern
        .matcher(text)
        .region(span.start(), span.end())
        .results()
        .map(CreditNames::span)
        .toList();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  /** Whether a part may be the short sign of an author, who stands before the agency. */
  private static boolean isSign(String part) {
    return part.length() <= LONGEST_SIGN && part.chars().allMatch(Character::isLowerCase);
  }

  /** A person that the model found stays. */
  private static void put(Span span, List<Mention> mentions) {
    boolean person = mentions.stream()
        .anyMatch(mention -> mention.type() == EntityType.PER && mention.span().equals(span));
    if (!person) {
      mentions.removeIf(mention -> mention.span().overlaps(span));
      mentions.add(new Mention(span, AGENCY, MentionKind.NAME, CONFIDENCE, SOURCE));
    }
  }
}
