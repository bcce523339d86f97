package org.depesche.coref;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.EntityType;
import org.depesche.document.Gender;

/** A person whose mentions are being collected. */
final class Person {

  private static final int FORMS = 8;
  private static final Pattern FORMER = Pattern.compile("(?:ex-?|alt)(\\p{L}{4,}?)(?:in)?");

  private final Chain chain = new Chain(EntityType.PER);
  private final List<PersonName> forms = new ArrayList<>();
  private final int order;
  private Optional<Gender> gender = Optional.empty();
  private final Set<String> titles = new HashSet<>();
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

  /** Returns whether one of the names is the other turned round. */
  boolean isTurned(PersonName name) {
    return forms.stream().anyMatch(form -> form.isTurned(name));
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

  /** Notes the word in small letters that stands before one of the names: {@code us-präsident}. */
  void titled(String title) {
    titles.add(title);
  }

  /** Returns whether the person holds an office of which the title says that it is held no more. */
  boolean contradicts(String title) {
    var former = FORMER.matcher(title);
    return former.matches()
        && titles.stream()
            .anyMatch(t -> t.endsWith(former.group(1)) && !FORMER.matcher(t).matches());
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
