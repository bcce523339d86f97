package org.depesche.tagging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Reading;

/** The readings of the forms seen last, so that frequent forms are looked up once. */
final class ReadingCache {

  private static final int CAPACITY = 20_000;
  private static final int LONGEST_FORM = 60;

  private final FormDictionary.Lookup lookup;
  private final Map<String, List<Reading>> seen = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<Reading>> eldest) {
      return size() > CAPACITY;
    }
  };

  ReadingCache(FormDictionary.Lookup lookup) {
    this.lookup = lookup;
  }

  /** Returns the readings of a form; none of a form too long to be a word. */
  List<Reading> of(String form) {
    return form.length() > LONGEST_FORM ? List.of() : seen.computeIfAbsent(form, lookup::readings);
  }
}
