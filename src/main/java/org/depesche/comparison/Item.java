package org.depesche.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a record tells and that can differ from what another record tells of the same
 * place.
 *
 * @param label the words in the text
 * @param start where they stand
 * @param fields what is told of them, by name
 */
public record Item(String label, int start, Map<String, String> fields) {

  /** Copies the fields and keeps their order. */
  public Item {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Returns the first field's value, the one that people call it by: its type. */
  String type() {
    return fields.values().iterator().next();
  }
}
