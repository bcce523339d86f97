package org.depesche.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Occurrences that are one entity. Keeps no more of an article than ids and counts. */
final class Cluster {

  private static final int MOST_VARIANTS = 40;
  private static final int MOST_COMPANIONS = 200;
  private static final int MONTH = 7;

  private final String type;
  private final String content;
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Integer> variants = new TreeMap<>();
  private final Map<String, Integer> months = new TreeMap<>();
  private final Set<Integer> companions = new HashSet<>();
  private long[] places = new long[1];
  private int articles;
  private Optional<Occurrence.Entry> link = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> gender = Optional.empty();
  private String first = "";
  private String last = "";
  private long mentions;

  /** Makes an empty cluster; the first occurrence tells its type. */
  Cluster(Occurrence first) {
    type = first.type();
    content = first.place().content();
  }

  void add(Occurrence occurrence) {
    names.merge(occurrence.name(), 1, Integer::sum);
    for (String variant : occurrence.variants()) {
      if (variants.size() < MOST_VARIANTS || variants.containsKey(variant)) {
        variants.merge(variant, 1, Integer::sum);
      }
    }
    if (companions.size() < MOST_COMPANIONS) {
      companions.addAll(occurrence.companions());
    }
    link = link.or(occurrence::link);
    country = country.or(occurrence::country);
    gender = gender.or(occurrence::gender);
    mentions += occurrence.count();
    place(occurrence.place());
    date(occurrence.place().date());
  }

  private void place(Occurrence.Place place) {
    if (articles == places.length) {
      places = Arrays.copyOf(places, 2 * articles);
    }
    places[articles] = (long) place.article() << Integer.SIZE | place.entity();
    articles++;
  }

  private void date(String date) {
    if (date.isEmpty()) {
      return;
    }
    first = first.isEmpty() || date.compareTo(first) < 0 ? date : first;
    last = date.compareTo(last) > 0 ? date : last;
    if (date.length() >= MONTH) {
      months.merge(date.substring(0, MONTH), 1, Integer::sum);
    }
  }

  /** Returns whether nothing that is known of both differs. */
  boolean agrees(Occurrence other) {
    return agree(country, other.country()) && agree(gender, other.gender());
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Returns how many companions both have. */
  long shared(Occurrence other) {
    return other.companions().stream().filter(companions::contains).count();
  }

  /** Returns the name of the link, or the one it has in most articles, the longest of these. */
  String name() {
    return link.map(Occurrence.Entry::name)
        .orElseGet(() -> Collections.max(
                names.entrySet(),
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().length())
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
            .getKey());
  }

  String type() {
    return type;
  }

  /** Returns the hash of the text of the first article. */
  String content() {
    return content;
  }

  Set<String> names() {
    return names.keySet();
  }

  /** Returns the forms, the most frequent first. */
  List<String> variants() {
    return variants.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  Optional<Occurrence.Entry> link() {
    return link;
  }

  Optional<String> country() {
    return country;
  }

  Optional<String> gender() {
    return gender;
  }

  long mentions() {
    return mentions;
  }

  /** Returns in how many articles it is; one that it is in twice counts twice. */
  int articles() {
    return articles;
  }

  /** Returns the number of the article of an occurrence. */
  int article(int occurrence) {
    return (int) (places[occurrence] >> Integer.SIZE);
  }

  /** Returns the number of the entity of an occurrence in its article. */
  int entity(int occurrence) {
    return (int) places[occurrence];
  }

  String first() {
    return first;
  }

  String last() {
    return last;
  }

  /** Returns the number of articles by month, {@code 2006-05}. */
  Map<String, Integer> months() {
    return months;
  }
}
