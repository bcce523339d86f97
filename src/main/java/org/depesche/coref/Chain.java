package org.depesche.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.EntityType;
import org.depesche.document.Gender;
import org.depesche.document.Mention;

/** A growing entity: mentions that were joined so far. */
final class Chain {

  private final EntityType type;
  private final List<Name> names = new ArrayList<>();
  private Optional<Places.Place> place = Optional.empty();
  private Optional<String> fallback = Optional.empty();
  private final List<Mention> references = new ArrayList<>();
  private Optional<String> role = Optional.empty();
  private Optional<Gender> gender = Optional.empty();
  private Optional<Integer> age = Optional.empty();
  private Optional<Chain> origin = Optional.empty();

  Chain(EntityType type) {
    this.type = type;
  }

  EntityType type() {
    return type;
  }

  /** Returns the mentions in the order they were added. */
  List<Name> names() {
    return names;
  }

  void add(Name name) {
    names.add(name);
  }

  /** Takes over the mentions of another chain. */
  void absorb(Chain other) {
    names.addAll(other.names);
    if (place.isEmpty()) {
      place = other.place;
    }
  }

  Optional<Places.Place> place() {
    return place;
  }

  void place(Places.Place known) {
    place = Optional.of(known);
  }

  /** Returns the name to bear if no mention of kind name tells one. */
  Optional<String> fallback() {
    return fallback;
  }

  void fallback(String name) {
    fallback = Optional.of(name);
  }

  /** Adds a noun or pronoun that stands for the entity. */
  void refer(Mention mention) {
    references.add(mention);
  }

  /** Returns the nouns and pronouns that stand for the entity. */
  List<Mention> references() {
    return references;
  }

  /** Notes an office that the text tells, with what it tells of the person; the first one counts. */
  void role(String office, Optional<Gender> told, Optional<Chain> country) {
    role = role.or(() -> Optional.of(office));
    gender = gender.or(() -> told);
    origin = origin.or(() -> country);
  }

  /** Notes the chain of the country that the person comes from; the first one counts. */
  void origin(Chain country) {
    origin = origin.or(() -> Optional.of(country));
  }

  Optional<String> role() {
    return role;
  }

  void gender(Gender told) {
    gender = Optional.of(told);
  }

  void age(int years) {
    age = Optional.of(years);
  }

  Optional<Integer> age() {
    return age;
  }

  Optional<Gender> gender() {
    return gender;
  }

  /** Returns the chain of the country that the person's office belongs to. */
  Optional<Chain> origin() {
    return origin;
  }

  /** Returns the index of the first token of the first mention in text order. */
  int firstToken() {
    return names.stream().mapToInt(Name::first).min().orElse(Integer.MAX_VALUE);
  }
}
