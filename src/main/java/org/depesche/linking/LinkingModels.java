package org.depesche.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    try (var stream =
        Objects.requireNonNull(LinkingModels.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new LinkingModels(KnowledgeBase.load(), Gazetteer.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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
