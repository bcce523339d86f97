package org.depesche.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.EntityType;
import org.depesche.document.Gender;

/** A person whose mentions are being collected. */
final class Person {

  private static final int FORMS = 8;

  private final Chain chain = new Chain(EntityType.PER);
  private final List<PersonName> forms = new ArrayList<>();
  private final int order;
  private Optional<Gender> gender = Optional.empty();
  private int mentions;
  private int lastFull = Integer.MIN_VALUE / 2;

  /** A person that is the n-th to be named in full. */
  Person(int order) {
    this.order = order;
  }

  Chain chain() {
    return chain;
  }

  int order() {
    return order;
  }

  void add(Name name, PersonName form) {
    chain.add(name);
    mentions++;
    if (!forms.contains(form) && forms.size() < FORMS) {
      forms.add(form);
    }
  }

  /** Returns whether a full name can be this person's. */
  boolean fits(PersonName name) {
    for (PersonName form : forms) {
      if (!form.fits(name)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether one of the names ends with these given names and surname. */
  boolean endsWith(PersonName name) {
    for (PersonName form : forms) {
      if (form.fits(name)) {
        return true;
      }
    }
    return false;
  }

  Optional<Gender> gender() {
    return gender;
  }

  void gender(Gender told) {
    if (gender.isEmpty()) {
      gender = Optional.of(told);
    }
  }

  void seenInFull(int sentence) {
    lastFull = sentence;
  }

  /**
   * Returns how much the person is in the reader's mind at a sentence: how often named, whether
   * just named in full.
   */
  double salience(int sentence) {
    int distance = sentence - lastFull;
    double recency = distance < 0 ? 0 : distance <= 1 ? 1.5 : distance <= 4 ? 0.75 : 0;
    return mentions + recency;
  }
}
