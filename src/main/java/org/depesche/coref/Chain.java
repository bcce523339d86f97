package org.depesche.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.document.EntityType;

/** A growing entity: mentions that were joined so far. */
final class Chain {

  private final EntityType type;
  private final List<Name> names = new ArrayList<>();
  private Optional<Places.Place> place = Optional.empty();
  private Optional<String> fallback = Optional.empty();

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
}
