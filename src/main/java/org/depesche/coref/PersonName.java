package org.depesche.coref;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, folded.
 *
 * @param given given names in the order of the text; none in a bare surname
 * @param surname last word of the surname, without genitive s; the first word where surnames stand
 *     first
 * @param generation {@code jun}, {@code ii}, …; empty if none
 * @param surnameFirst whether the surname stands first
 */
record PersonName(List<String> given, String surname, String generation, boolean surnameFirst) {

  private static final Set<String> GENERATIONS = Set.of(
      "jun", "junior", "jr", "sen", "senior", "sr", "ii", "iii", "iv", "vi", "vii", "viii", "ix",
      "xi", "xii", "xiii", "xiv", "xv", "xvi", "xxiii");
  private static final Set<String> TITLES =
      Set.of("dr", "prof", "professor", "herr", "herrn", "frau", "sir", "doktor", "familie");
  private static final Pattern SYLLABLES =
      Pattern.compile("(?:(?:zh|ch|sh|kw|hy|ry|py|gy|my|[bpmfdtnlgkhjqxrzcsyw])?"
          + "(?:i?ao|ia|ie|iu|ua[in]?|u?ai|u?ei|ui|uo|ou|ue|oo|ae|eo|ee|ye|yu|ya|yo|wa|wo|wu|[aeiou])"
          + "(?:ng|n|k|l|m|p|h)?){1,2}");

  PersonName {
    given = List.copyOf(given);
  }

  /** Reads the folded words of a name. */
  static PersonName of(List<String> folded, Set<String> surnamesFirst) {
    List<String> words = folded.stream().filter(word -> !TITLES.contains(word)).toList();
    words = words.isEmpty() ? folded : words;
    String generation = "";
    String last = words.isEmpty() ? "" : Fold.withoutS(words.get(words.size() - 1));
    if (words.size() > 1 && GENERATIONS.contains(last)) {
      generation = last;
      words = words.subList(0, words.size() - 1);
      last = words.get(words.size() - 1);
    }
    if (words.size() < 2) {
      return new PersonName(List.of(), last, generation, false);
    }
    if (isSurnameFirst(words, surnamesFirst)) {
      String name = String.join("", words.subList(1, words.size() - 1)) + last;
      return new PersonName(List.of(name), words.get(0), generation, true);
    }
    return new PersonName(words.subList(0, words.size() - 1), last, generation, false);
  }

  private static boolean isSurnameFirst(List<String> words, Set<String> surnamesFirst) {
    if (!surnamesFirst.contains(words.get(0)) || words.size() > 4) {
      return false;
    }
    for (String word : words.subList(1, words.size())) {
      if (!SYLLABLES.matcher(Fold.withoutS(word)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the name has a given name, a generation or a noble particle. */
  boolean isFull() {
    return !given.isEmpty() || !generation.isEmpty();
  }

  /** Returns whether two full names can be one person's. */
  boolean fits(PersonName other) {
    boolean sameGeneration =
        generation.isEmpty() || other.generation.isEmpty() || generation.equals(other.generation);
    return sameGeneration && ((surnameFits(other) && givenFits(other)) || isTurned(other));
  }

  /** The same name in the other order: {@code Orbán Viktor}, {@code Viktor Orbán}. */
  boolean isTurned(PersonName other) {
    if (given.isEmpty() || other.given.isEmpty()) {
      return false;
    }
    String one = String.join("", given);
    String two = String.join("", other.given);
    boolean crossed = surname.equals(two) && other.surname.equals(one);
    boolean same = surname.equals(other.surname) && one.equals(two);
    return crossed || (same && surnameFirst != other.surnameFirst);
  }

  /** Returns the given name as one word, which is the surname of the name turned round. */
  String turned() {
    return Fold.withoutS(String.join("", given));
  }

  private boolean surnameFits(PersonName other) {
    return surname.equals(other.surname)
        || (!surnameFirst && !given.isEmpty() && Spelling.similar(surname, other.surname));
  }

  private boolean givenFits(PersonName other) {
    if (given.equals(other.given)) {
      return true;
    }
    if (given.isEmpty() || other.given.isEmpty() || surnameFirst != other.surnameFirst) {
      return false;
    }
    return surnameFirst ? begins(other) : westernFits(other);
  }

  private boolean westernFits(PersonName other) {
    return isSuffix(given, other.given)
        || isSuffix(other.given, given)
        || (Spelling.sameGiven(given.get(0), other.given.get(0)) && middleFits(other));
  }

  /** A name cut short: {@code Kim Jong}. */
  private boolean begins(PersonName other) {
    String one = given.get(0);
    String two = other.given.get(0);
    return Math.min(one.length(), two.length()) > 2 && (one.startsWith(two) || two.startsWith(one));
  }

  private boolean middleFits(PersonName other) {
    if (given.size() == 1 || other.given.size() == 1) {
      return true;
    }
    int shared = Math.min(given.size(), other.given.size());
    for (int i = 1; i < shared; i++) {
      if (!Spelling.sameGiven(given.get(i), other.given.get(i))) {
        return false;
      }
    }
    return given.size() == other.given.size();
  }

  private static boolean isSuffix(List<String> end, List<String> whole) {
    int from = whole.size() - end.size();
    return from >= 0 && whole.subList(from, whole.size()).equals(end);
  }
}
