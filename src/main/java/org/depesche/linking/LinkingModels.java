package org.depesche.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What linkers share between workers: gazetteer and tables of well-known entities. Immutable. */
public final class LinkingModels {

  private static final String RESOURCE = "/org/depesche/models/gazetteer.bin";

  private final KnowledgeBase base;
  private final Gazetteer gazetteer;
  private final CountryOfPlace countryOfPlace;
  private final OfficeHolders holders = OfficeHolders.load();

  private LinkingModels(KnowledgeBase base, Gazetteer gazetteer) {
    this.base = base;
    this.gazetteer = gazetteer;
    this.countryOfPlace = new CountryOfPlace(base, gazetteer);
  }

  /** Loads them from the class path. */
  public static LinkingModels load() {
    return load(List.of());
  }

  /**
   * Loads them from the class path with entries of the user's own.
   *
   * @param own Wikidata id, type, name, other names, country, from, to; they alone bear their names
   * @throws IllegalArgumentException if one is malformed
   */
  public static LinkingModels load(List<List<String>> own) {
    try (var stream =
        Objects.requireNonNull(LinkingModels.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new LinkingModels(KnowledgeBase.load(own), Gazetteer.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Refuses an entry that is malformed.
   *
   * @param row Wikidata id, type, name, other names, country, from, to
   * @throws IllegalArgumentException if it is malformed
   */
  public static void check(List<String> row) {
    var entry = Entry.of(row);
    if (entry.id().isBlank() || entry.name().isBlank()) {
      throw new IllegalArgumentException("no id or no name");
    }
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Returns a linker for one worker. */
  public EntityLinker linker() {
    return new ArticleEntityLinker(base, holders, gazetteer, countryOfPlace);
  }
}
