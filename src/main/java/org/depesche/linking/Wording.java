package org.depesche.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Entity;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Table;

/**
 * What the words next to a name tell of what it stands for.
 *
 * <ul>
 *   <li>{@code Frankfurt (Oder)}, {@code Limburg (Hessen)}, {@code Halle an der Saale}: which of the
 *       towns
 *   <li>{@code Landkreis Göttingen}, {@code Bundesstaat New York}: not the town
 *   <li>{@code die Obamas}: not one person
 * </ul>
 *
 * Immutable.
 */
final class Wording {

  private static final Pattern BEHIND = Pattern.compile(
      "\\A\\s?(?:\\((?:an der |am |im )?([\\p{L} -]{3,30})\\)|/(\\p{Lu}\\p{L}{2,20})\\b"
          + "|(?: an der| am| im| ob der| in der| bei) (\\p{Lu}\\p{L}{2,20}))");
  private static final Pattern DIVISION =
      Pattern.compile("(\\p{Lu}[\\p{L}-]{3,30}) (?:\\p{Lu}[\\p{L}-]+(?:,| und) )?\\z");
  private static final List<String> CASES = List.of("", "s", "es", "en", "n");
  private static final Pattern PLURAL_ARTICLE = Pattern.compile("(?U)\\b(?i:die|den|der) \\z");
  private static final int WINDOW = 60;

  private final String text;
  private final Set<String> divisions;

  Wording(String text, Set<String> divisions) {
    this.text = text;
    this.divisions = divisions;
  }

  /** Returns the nouns of the table of divisions. */
  static Set<String> divisions() {
    return Table.words(Wording.class, "divisions.tsv");
  }

  /** Returns what the text adds to the name of a place in brackets or as a river: {@code Oder}. */
  Optional<String> qualifier(Entity place) {
    return names(place).stream()
        .map(mention -> BEHIND.matcher(behind(mention)))
        .filter(Matcher::find)
        .map(found -> Optional.ofNullable(found.group(1))
            .or(() -> Optional.ofNullable(found.group(2)))
            .orElseGet(() -> found.group(3)))
        .findFirst();
  }

  /** Returns whether each of the names stands behind the noun of a division. */
  boolean isDivision(Entity place) {
    List<Mention> names = names(place);
    return !names.isEmpty() && names.stream().allMatch(this::isDivision);
  }

  private boolean isDivision(Mention mention) {
    Matcher before = DIVISION.matcher(before(mention));
    return before.find() && CASES.stream().anyMatch(ending -> isDivision(before.group(1), ending));
  }

  private boolean isDivision(String word, String ending) {
    return word.endsWith(ending)
        && divisions.contains(word.substring(0, word.length() - ending.length()));
  }

  /** Returns whether one of the names is a plural: {@code die Obamas}. */
  boolean isFamily(Entity person) {
    return person.name().indexOf(' ') < 0
        && names(person).stream()
            .anyMatch(mention -> mention.span().of(text).endsWith("s")
                && PLURAL_ARTICLE.matcher(before(mention)).find());
  }

  private static List<Mention> names(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .toList();
  }

  private String behind(Mention mention) {
    int end = mention.span().end();
    return text.substring(end, Math.min(text.length(), end + WINDOW));
  }

  private String before(Mention mention) {
    int start = mention.span().start();
    return text.substring(Math.max(0, start - WINDOW), start);
  }
}
