package org.depesche.document;

import java.util.Optional;

/**
 * What stands beside an article file: a row of {@code meta.csv} or a {@code NAME.meta.json}.
 *
 * @param published publication date, method {@link PublishedMethod#SIDECAR}
 * @param url address of the page
 * @param title title as the page's metadata have it
 */
public record Sidecar(Optional<Published> published, Optional<String> url, Optional<String> title) {

  /** Returns a sidecar that says nothing. */
  public static Sidecar none() {
    return new Sidecar(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
