package org.depesche.registry;

import org.depesche.linking.Gazetteer;

/** Keys of names. */
final class Names {

  private Names() {}

  /** Returns the key under which spellings of a name of one type are equal. */
  static String key(String type, String name) {
    return type + "|" + Gazetteer.key(name);
  }
}
