package org.depesche.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Table;

/**
 * Who held which office when: {@code Präsident Bush} of 2005 is George W. Bush. A person is found by
 * full name alone, or by surname and office in office on the article's date. Immutable.
 */
final class OfficeHolders {

  private static final int COLUMNS = 6;

  /**
   * A term of office.
   *
   * @param id Wikidata id, if known
   * @param name full name
   * @param offices the offices, masculine, in small letters
   * @param country ISO 3166-1 alpha-3
   * @param from ISO date or its beginning
   * @param to ISO date or its beginning, empty if still in office
   */
  record Term(
      Optional<String> id,
      String name,
      List<String> offices,
      Optional<String> country,
      String from,
      String to) {

    private static Term of(List<String> row) {
      return new Term(
          Optional.of(row.get(0)).filter(id -> !id.equals("-")),
          row.get(1),
          Table.list(row.get(2)),
          Optional.of(row.get(3)).filter(code -> !code.equals("-")),
          row.get(4),
          row.get(5));
    }

    private boolean covers(String date) {
      return date.compareTo(from) >= 0
          && (to.isEmpty() || date.compareTo(to) <= 0 || date.startsWith(to));
    }

    private boolean isCalled(String office) {
      String masculine = office.endsWith("in") ? office.substring(0, office.length() - 2) : office;
      return offices.stream()
          .anyMatch(name -> masculine.equals(name)
              || masculine.equals("bundes" + name)
              || (masculine.endsWith("-" + name) && !masculine.startsWith("ex-")));
    }

    private boolean mayBelongTo(Optional<String> other) {
      return other.isEmpty() || country.isEmpty() || country.equals(other);
    }
  }

  private final Map<String, List<Term>> bySurname = new HashMap<>();
  private final Map<String, List<Term>> byName = new HashMap<>();

  private OfficeHolders() {}

  /** Loads the table that ships with the linker. */
  static OfficeHolders load() {
    var holders = new OfficeHolders();
    for (List<String> row : Table.read(OfficeHolders.class, "office-holders.tsv", COLUMNS)) {
      Term term = Term.of(row);
      String key = NameKey.of(term.name());
      holders.byName.computeIfAbsent(key, k -> new ArrayList<>()).add(term);
      holders.bySurname.computeIfAbsent(last(key), k -> new ArrayList<>()).add(term);
    }
    return holders;
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** Returns the term of office that tells who the person is; none unless there is but one person. */
  Optional<Term> find(Entity person, Article article) {
    if (person.type() != EntityType.PER) {
      return Optional.empty();
    }
    String key = NameKey.of(person.name());
    Optional<String> country = person.attributes().country();
    List<Term> found = new ArrayList<>();
    for (Term term : byName.getOrDefault(key, List.of())) {
      if (term.mayBelongTo(country)) {
        found.add(term);
      }
    }
    if (found.isEmpty() && key.indexOf(' ') < 0) {
      found.addAll(inOffice(key, person, article));
    }
    boolean one = found.stream().map(Term::name).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Term> inOffice(String surname, Entity person, Article article) {
    Optional<String> date = article.published().value();
    Optional<String> role = person.attributes().role().map(r -> r.toLowerCase(Locale.GERMAN));
    if (date.isEmpty() || role.isEmpty()) {
      return List.of();
    }
    return bySurname.getOrDefault(surname, List.of()).stream()
        .filter(term -> term.isCalled(role.get()))
        .filter(term -> term.covers(date.get()))
        .filter(term -> term.mayBelongTo(person.attributes().country()))
        .toList();
  }
}
