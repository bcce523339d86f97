package org.depesche.zoning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depesche.document.Table;

/** The news and picture agencies with the forms in which credits name them. Immutable. */
final class Agencies {
  static final String NEWS = "news";
  static final String PHOTO = "photo";

  private record Agency(String name, String kind, List<String> forms) {}

  private final List<Agency> agencies;
  private final Map<String, String> newsNames = new HashMap<>();

  private Agencies(List<Agency> agencies) {
    this.agencies = agencies;
    for (Agency agency : agencies) {
      agency.forms().stream()
          .filter(form -> agency.kind().equals(NEWS))
          .forEach(form -> newsNames.put(form, agency.name()));
    }
  }

  /** Reads the list. */
  static Agencies load() {
    return new Agencies(Table.read(Agencies.class, "agencies.tsv", 3).stream()
        .map(row -> new Agency(row.get(0), row.get(1), List.of(row.get(2).split("\\|"))))
        .toList());
  }

  /** Returns the usual name of the news agency that is written in this form. */
  Optional<String> newsAgency(String form) {
    return Optional.ofNullable(newsNames.get(form));
  }

  /** Returns a pattern that matches every form of the agencies of that kind, as a whole word. */
  String pattern(String kind) {
    return agencies.stream()
        .filter(agency -> agency.kind().equals(kind))
        .flatMap(agency -> agency.forms().stream())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(form -> form.replace(".", "\\."))
        .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\d])"));
  }
}
