package org.depesche.linking;

/** What linkers share between workers: tables of well-known entities. Immutable. */
public final class LinkingModels {

  private final KnowledgeBase base;

  private LinkingModels(KnowledgeBase base) {
    this.base = base;
  }

  /** Loads the tables from the class path. */
  public static LinkingModels load() {
    return new LinkingModels(KnowledgeBase.load());
  }

  /** Returns a linker for one worker. */
  public EntityLinker linker() {
    return new KnowledgeBaseLinker(base);
  }
}
