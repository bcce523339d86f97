package org.depesche.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EventType;

/**
 * The words that tell events, indexed by lemma: verbs with their particle, nouns also by the forms
 * that end a compound. Immutable, shared between workers.
 */
final class Lexicon {

  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_MODIFIER = 3;

  /** Stands for the type of a noun that tells nothing, though its end might: {@code Preis}. */
  private static final String NOTHING = "-";

  private static final Set<String> PREFIXES = Set.of(
      "ver", "ent", "zer", "miss", "vor", "bei", "auf", "aus", "ein", "nach", "durch", "über",
      "unter", "wieder", "mit", "rück", "zurück", "gegen", "wider");
  private static final List<String> ENDINGS = List.of("", "s", "es", "n", "en", "e");

  private final Map<String, List<Entry>> verbs = new HashMap<>();
  private final Map<String, List<Entry>> nouns = new HashMap<>();
  private final Map<String, String> nounForms = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final Set<String> overlaid = new HashSet<>();
  private WordEnds<String> nounEnds = new WordEnds<>(Map.of());

  private Lexicon() {}

  static Lexicon load() {
    return load(List.of());
  }

  /**
   * Loads the lexicon that ships with entries of the user's own, which stand for all that ship under
   * the same lemma.
   *
   * @param own verb or noun, then the columns of the tables
   */
  static Lexicon load(List<List<String>> own) {
    var lexicon = new Lexicon();
    var forms = Participles.load();
    for (String[] row : TableResource.rows("verbs.tsv")) {
      lexicon.addVerb(row, forms);
    }
    for (String[] row : TableResource.rows("nouns.tsv")) {
      lexicon.addNoun(row);
    }
    lexicon.overlay(own, forms);
    lexicon.sort();
    lexicon.nounEnds = new WordEnds<>(lexicon.nounForms);
    return lexicon;
  }

  private void overlay(List<List<String>> own, Participles forms) {
    for (List<String> row : own) {
      (isVerb(row) ? verbs : nouns).remove(lemma(row));
    }
    for (List<String> row : own) {
      String[] columns = row.subList(1, row.size()).toArray(new String[0]);
      if (isVerb(row)) {
        addVerb(columns, forms);
      } else {
        addNoun(columns);
      }
      (isVerb(row) ? verbs : nouns).get(lemma(row)).forEach(e -> overlaid.add(e.id()));
    }
  }

  /** Returns whether the entry is one of the user's own. */
  boolean isOwn(Entry entry) {
    return overlaid.contains(entry.id());
  }

  static void check(List<String> row) {
    if (lemma(row).isEmpty()) {
      throw new IllegalArgumentException("no lemma");
    }
    entry("", "", false, row.subList(1, row.size()).toArray(new String[0]));
  }

  private static boolean isVerb(List<String> row) {
    return switch (row.get(0)) {
      case "verb" -> true;
      case "noun" -> false;
      default -> throw new IllegalArgumentException("neither verb nor noun: " + row.get(0));
    };
  }

  private static String lemma(List<String> row) {
    String name = row.get(1).strip();
    return isVerb(row)
        ? name.replaceFirst("^sich ", "").replace("|", "")
        : name.replaceFirst("^=", "").toLowerCase(Locale.GERMAN);
  }

  /** Returns the entries of a verb, the most specific first. */
  List<Entry> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** Returns the verb of the lexicon whose second participle the uninflected word is. */
  Optional<String> verbOfParticiple(String word) {
    return Optional.ofNullable(participles.get(word));
  }

  /**
   * Returns the entries of a noun, the most specific first: those of its form if it has an entry of
   * its own, as {@code Unruhen} beside {@code Unruhe}, else of its lemma.
   */
  List<Entry> nouns(String form, String lemma) {
    String lower = form.toLowerCase(Locale.GERMAN);
    boolean dative = lower.endsWith("n");
    String plural = dative ? lower.substring(0, lower.length() - 1) : lower;
    if (nouns.containsKey(lower) || nouns.containsKey(plural)) {
      return nouns.getOrDefault(lower, nouns.get(plural));
    }
    List<Entry> found = nouns(lemma);
    return found.isEmpty() ? nouns(form) : found;
  }

  /**
   * Returns the entries of a noun or of the head of a compound, the most specific first.
   *
   * @param word lemma or form
   */
  List<Entry> nouns(String word) {
    String lower = word.toLowerCase(Locale.GERMAN);
    var longest = new String[1];
    nounEnds.visit(lower, (start, lemma) -> {
      if (start == 0 || (isHead(lower, start) && !closed.contains(lemma))) {
        longest[0] = lemma;
      }
    });
    return longest[0] == null ? List.of() : nouns.getOrDefault(longest[0], List.of());
  }

  /** Returns whether the first part may be a word, and no prefix: {@code Ver-einigung}. */
  private static boolean isHead(String word, int start) {
    if (start < SHORTEST_MODIFIER || start + SHORTEST_HEAD > word.length()) {
      return false;
    }
    String first = word.substring(0, start);
    return !PREFIXES.contains(first) && !first.endsWith("ver") && !first.endsWith("be");
  }

  /** Returns all entries, for tests of the data. */
  List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    verbs.values().forEach(all::addAll);
    nouns.values().forEach(all::addAll);
    all.sort(Comparator.comparing(Entry::id));
    return Collections.unmodifiableList(all);
  }

  private void addVerb(String[] row, Participles forms) {
    String name = row[0].strip();
    boolean reflexive = name.startsWith("sich ");
    String lemma = (reflexive ? name.substring(5) : name).replace("|", "");
    List<Entry> list = verbs.computeIfAbsent(lemma, k -> new ArrayList<>());
    String base = reflexive ? name.substring(5) : name;
    participles.putIfAbsent(forms.of(base), lemma);
    list.add(entry("verb:" + name + ":" + row[1], lemma, reflexive, row));
  }

  private void addNoun(String[] row) {
    boolean exact = row[0].startsWith("=");
    String name = exact ? row[0].substring(1).strip() : row[0].strip();
    String lemma = name.toLowerCase(Locale.GERMAN);
    List<Entry> list = nouns.computeIfAbsent(lemma, k -> new ArrayList<>());
    if (!row[1].equals(NOTHING)) {
      list.add(entry("noun:" + name + ":" + row[1], lemma, false, row));
    }
    if (exact) {
      closed.add(lemma);
    }
    for (String stem : List.of(lemma, Umlaut.of(lemma))) {
      for (String ending : ENDINGS) {
        nounForms.putIfAbsent(stem + ending, lemma);
      }
    }
    nounForms.put(lemma, lemma);
  }

  private static Entry entry(String id, String lemma, boolean reflexive, String[] row) {
    String mode = TableResource.column(row, 2);
    return new Entry(
        id,
        lemma,
        reflexive,
        EventType.valueOf(row[1].strip()),
        mode.isEmpty() ? Optional.empty() : Optional.of(mode),
        words(TableResource.column(row, 3)).stream().map(Slot::parse).toList(),
        words(TableResource.column(row, 4)).stream().map(Condition::parse).toList());
  }

  private static List<String> words(String column) {
    return column.isEmpty() ? List.of() : Arrays.asList(column.split("\\s+"));
  }

  private void sort() {
    Comparator<Entry> specific = Comparator.comparing((Entry e) -> !e.reflexive())
        .thenComparingInt(e -> -e.guard().size());
    verbs.values().forEach(list -> list.sort(specific));
    nouns.values().forEach(list -> list.sort(specific));
  }
}
