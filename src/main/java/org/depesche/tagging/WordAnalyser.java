package org.depesche.tagging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.document.Reading;

/** Analyses forms by the dictionary and by splitting compounds. Remembers the forms seen last; per worker. */
public final class WordAnalyser {

  private static final int CAPACITY = 50_000;
  private static final int LONGEST_FORM = 60;

  private final FormDictionary.Lookup dictionary;
  private final CompoundAnalyser compounds;
  private final Map<String, WordAnalysis> seen = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, WordAnalysis> eldest) {
      return size() > CAPACITY;
    }
  };

  /** Creates an analyser for one worker. */
  public WordAnalyser(FormDictionary dictionary) {
    this.dictionary = dictionary.lookup();
    this.compounds = new CompoundAnalyser(this.dictionary);
  }

  /** Returns what the tagging model sees of the form. */
  public WordProfile profile(String form) {
    return analyse(form).profile();
  }

  WordAnalysis analyse(String form) {
    WordAnalysis known = seen.get(form);
    if (known == null) {
      known = fresh(form);
      seen.put(form, known);
    }
    return known;
  }

  private WordAnalysis fresh(String form) {
    if (form.length() > LONGEST_FORM) {
      return new WordAnalysis(
          List.of(), WordProfile.of(form.substring(0, LONGEST_FORM), List.of(), List.of(), false));
    }
    List<Reading> readings = dictionary.readings(form);
    boolean known = !readings.isEmpty();
    if (!known) {
      readings = compounds.readings(form);
    }
    String initial = form.substring(0, 1).toLowerCase(Locale.GERMAN) + form.substring(1);
    List<Reading> lower = initial.equals(form) ? List.of() : dictionary.readings(initial);
    return new WordAnalysis(readings, WordProfile.of(form, readings, lower, known));
  }
}
