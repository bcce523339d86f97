package org.depesche.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.temporal.Lexicon.Piece;

/**
 * Gathers the words of time: from the table of words, from the table of feasts, from the rules that
 * name words.
 */
final class LexiconBuilder {

  /** A form with its meaning before all meanings of the form are joined. */
  private record Entry(String form, Term term) {}

  private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");
  private static final String ADJECTIVE_MARK = "~";

  private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
  private final Map<String, List<Term>> words = new LinkedHashMap<>();
  private final Map<String, Integer> literals = new LinkedHashMap<>();
  private final List<List<Kind>> compounds = new ArrayList<>();

  /** Adds the lines of the table of words. */
  LexiconBuilder words(List<List<String>> rows) {
    for (var row : rows) {
      if (row.get(0).equals("+")) {
        compounds.add(Arrays.stream(row.get(1).split(" ")).map(Kind::valueOf).toList());
      } else {
        var kind = Kind.valueOf(row.get(0));
        add(kind, valueOf(row.get(1)), row.get(2));
      }
    }
    return this;
  }

  private static double valueOf(String value) {
    boolean isDigits = value.matches("-?[0-9.]+");
    return isDigits ? Double.parseDouble(value) : Grain.valueOf(value).code();
  }

  /** Adds the forms, blank between them, of one meaning. */
  LexiconBuilder add(Kind kind, double value, String forms) {
    for (String form : forms.split(" ")) {
      for (String inflected : inflections(form)) {
        var term = Term.of(kind, value);
        entries.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Entry(inflected, term));
        put(inflected, term);
      }
    }
    return this;
  }

  /** Returns the number that stands for a word in patterns. */
  int literal(String word) {
    int next = Kind.values().length + literals.size();
    return literals.computeIfAbsent(word, w -> {
      put(w, new Term(next, 0));
      return next;
    });
  }

  private static List<String> inflections(String form) {
    if (!form.endsWith(ADJECTIVE_MARK)) {
      return List.of(form);
    }
    String stem = form.substring(0, form.length() - 1);
    return ENDINGS.stream().map(ending -> stem + ending).toList();
  }

  private void put(String form, Term term) {
    putForm(form, term);
    String capitalised = Lexicon.capitalised(form);
    if (!capitalised.equals(form)) {
      putForm(capitalised, term);
    }
  }

  private void putForm(String form, Term term) {
    var terms = words.computeIfAbsent(form, f -> new ArrayList<>());
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  /** Returns the lexicon; words that two kinds make together are cut into their parts. */
  Lexicon build() {
    Map<String, List<Piece>> forms = new LinkedHashMap<>();
    words.forEach(
        (form, terms) -> forms.put(form, List.of(new Piece(form.length(), List.copyOf(terms)))));
    for (var pair : compounds) {
      for (var first : entries.get(pair.get(0))) {
        for (var second : entries.get(pair.get(1))) {
          join(first, second, forms);
        }
      }
    }
    return new Lexicon(forms);
  }

  private static void join(Entry first, Entry second, Map<String, List<Piece>> forms) {
    String head = second.form().toLowerCase(Locale.ROOT);
    var pieces = List.of(
        new Piece(first.form().length(), List.of(first.term())),
        new Piece(head.length(), List.of(second.term())));
    forms.putIfAbsent(first.form() + head, pieces);
    forms.putIfAbsent(Lexicon.capitalised(first.form()) + head, pieces);
    forms.putIfAbsent(first.form().toLowerCase(Locale.ROOT) + head, pieces);
  }
}
