package org.depesche.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Gender;

/**
 * Joins the names of people.
 *
 * <ul>
 *   <li>full names of one surname join if their given names, initials and generation agree: {@code
 *       G. Schröder}, {@code Gerhard Schröder}; not {@code Kim Jong Un}, {@code Kim Jong Il}
 *   <li>a bare surname joins the full name that the article names most and last, and whose gender
 *       agrees with its title: {@code Frau Clinton}
 *   <li>{@code Ex-Präsident Bush} rather joins the Bush whom the article does not call {@code
 *       Präsident}
 *   <li>a bare given name joins if only one person bears it
 *   <li>a plural is a family of its own: {@code die Obamas}
 * </ul>
 */
final class PersonGrouper {

  private static final int SAME_SURNAME = 60;

  private final Set<String> surnamesFirst;
  private final PersonContext context;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Map<String, List<Person>> bySound = new HashMap<>();

  PersonGrouper(Set<String> surnamesFirst, PersonContext context) {
    this.surnamesFirst = surnamesFirst;
    this.context = context;
  }

  /** Returns the chains of the names, each name in one of them. */
  List<Chain> group(List<Name> names) {
    List<PersonName> forms = new ArrayList<>();
    for (Name name : names) {
      forms.add(PersonName.of(name.words(), surnamesFirst));
    }
    Map<Name, Person> full = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (forms.get(i).isFull() && !isParticle(names.get(i))) {
        full.put(names.get(i), addFull(names.get(i), forms.get(i)));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Person person = full.get(names.get(i));
      if (person == null) {
        addShort(names.get(i), forms.get(i));
      } else {
        person.seenInFull(names.get(i).sentence());
      }
    }
    return people.stream()
        .map(Person::chain)
        .filter(chain -> !chain.names().isEmpty())
        .toList();
  }

  /** A surname with its particle is no full name: {@code von der Leyen}. */
  private static boolean isParticle(Name name) {
    return !name.surface().isEmpty() && Character.isLowerCase(name.surface().charAt(0));
  }

  private Person addFull(Name name, PersonName form) {
    Person person = known(form).orElseGet(this::newPerson);
    person.add(name, form);
    context.title(name).ifPresent(person::titled);
    context.gender(name).ifPresent(person::gender);
    index(bySurname, form.surname(), person);
    if (!form.given().isEmpty()) {
      index(byGivenName, form.given().get(0), person);
      index(bySound, sound(form), person);
    }
    return person;
  }

  private Optional<Person> known(PersonName form) {
    List<Person> candidates = new ArrayList<>(bySurname.getOrDefault(form.surname(), List.of()));
    if (!form.given().isEmpty()) {
      candidates.addAll(bySound.getOrDefault(sound(form), List.of()));
      candidates.addAll(bySurname.getOrDefault(form.turned(), List.of()));
    }
    return candidates.stream()
        .limit(SAME_SURNAME)
        .filter(person -> person.fits(form) || person.isTurned(form))
        .findFirst();
  }

  /** Transliterations agree in how their names begin. */
  private static String sound(PersonName form) {
    String given = form.given().get(0);
    String surname = form.surname();
    return given.substring(0, Math.min(3, given.length()))
        + ' '
        + surname.substring(0, Math.min(2, surname.length()));
  }

  private Person newPerson() {
    Person person = new Person(people.size());
    people.add(person);
    return person;
  }

  private static void index(Map<String, List<Person>> map, String key, Person person) {
    List<Person> bucket = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (bucket.size() < SAME_SURNAME && !bucket.contains(person)) {
      bucket.add(person);
    }
  }

  private void addShort(Name name, PersonName form) {
    Optional<Gender> gender = context.gender(name);
    Person person = context.isFamily(name) ? family(name) : bearer(name, form, gender);
    person.add(name, form);
    gender.ifPresent(person::gender);
  }

  private Person family(Name name) {
    String key = "familie " + name.lastWord();
    Person family = bySurname
        .computeIfAbsent(key, k -> new ArrayList<>(List.of(newPerson())))
        .get(0);
    family.chain().fallback(name.surface());
    return family;
  }

  private Person bearer(Name name, PersonName form, Optional<Gender> gender) {
    List<Person> candidates = new ArrayList<>();
    for (Person person : bySurname.getOrDefault(form.surname(), List.of())) {
      if (form.given().isEmpty() || person.endsWith(form)) {
        candidates.add(person);
      }
    }
    if (candidates.isEmpty() && isParticle(name)) {
      candidates.addAll(bySurname.getOrDefault(form.surname(), List.of()));
    }
    List<Person> agreeing =
        candidates.stream().filter(person -> agrees(person, gender)).toList();
    Optional<Person> best = best(otherHolders(agreeing, context.title(name)), name);
    if (best.isPresent()) {
      return best.get();
    }
    List<Person> namesakes = byGivenName.getOrDefault(form.surname(), List.of());
    if (namesakes.size() == 1 && agrees(namesakes.get(0), gender)) {
      return namesakes.get(0);
    }
    Person person = newPerson();
    index(bySurname, form.surname(), person);
    return person;
  }

  /** Leaves out who holds an office that the other one held, if anybody is left then. */
  private static List<Person> otherHolders(List<Person> candidates, Optional<String> title) {
    List<Person> others = candidates.stream()
        .filter(person -> title.isEmpty() || !person.contradicts(title.get()))
        .toList();
    return others.isEmpty() ? candidates : others;
  }

  private static Optional<Person> best(List<Person> candidates, Name name) {
    Optional<Person> best = Optional.empty();
    for (Person person : candidates) {
      if (best.isEmpty()
          || person.salience(name.sentence()) > best.get().salience(name.sentence())) {
        best = Optional.of(person);
      }
    }
    return best;
  }

  private static boolean agrees(Person person, Optional<Gender> gender) {
    return gender.isEmpty() || person.gender().isEmpty() || person.gender().equals(gender);
  }
}
