package org.depesche.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depesche.document.Feature;
import org.depesche.document.Reading;

/**
 * German full forms with their readings, from the package german-pos-dict (Morphy, LanguageTool; CC
 * BY-SA 4.0). The loaded dictionary is shared between workers; a {@link Lookup} is not.
 */
public final class FormDictionary {

  private static final String RESOURCE = "/org/languagetool/resource/de/german.dict";

  private final Dictionary dictionary;
  private final DictionaryTags tags;

  private FormDictionary(Dictionary dictionary, DictionaryTags tags) {
    this.dictionary = dictionary;
    this.tags = tags;
  }

  /** Loads the dictionary from the class path. */
  public static FormDictionary load() {
    var url = Objects.requireNonNull(FormDictionary.class.getResource(RESOURCE), RESOURCE);
    try {
      return new FormDictionary(Dictionary.read(url), DictionaryTags.load());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Returns a lookup for one worker. */
  public Lookup lookup() {
    return new Lookup(new DictionaryLookup(dictionary), tags);
  }

  /** Looks forms up in the dictionary. Not thread-safe. */
  public static final class Lookup {

    private final DictionaryLookup lookup;
    private final DictionaryTags tags;
    private final Map<String, Set<Feature>> seen = new HashMap<>();

    private Lookup(DictionaryLookup lookup, DictionaryTags tags) {
      this.lookup = lookup;
      this.tags = tags;
    }

    /**
     * Returns the readings of a form as it is written, else with a small first letter, else with a
     * capital and small ones ({@code MOSKAU}); empty if it is unknown. Readings that differ in
     * nothing that we tell apart are given once.
     */
    public List<Reading> readings(String form) {
      var exact = exactReadings(form);
      if (!exact.isEmpty()) {
        return exact;
      }
      String lower = form.toLowerCase(Locale.GERMAN);
      String initial = form.substring(0, 1).toLowerCase(Locale.GERMAN) + form.substring(1);
      var small = initial.equals(form) ? exact : exactReadings(initial);
      return small.isEmpty() && !lower.equals(form) ? exactReadings(capitalised(lower)) : small;
    }

    private static String capitalised(String form) {
      return form.substring(0, 1).toUpperCase(Locale.GERMAN) + form.substring(1);
    }

    /** Returns the readings of a form exactly as it is written. */
    List<Reading> exactReadings(String form) {
      Set<Reading> readings = new LinkedHashSet<>();
      for (WordData word : lookup.lookup(form)) {
        String tag = String.valueOf(word.getTag());
        readings.add(
            new Reading(word.getStem().toString(), seen.computeIfAbsent(tag, tags::featuresOf)));
      }
      return List.copyOf(new ArrayList<>(readings));
    }
  }
}
