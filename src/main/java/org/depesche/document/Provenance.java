package org.depesche.document;

import java.util.List;

/**
 * What made an analysis.
 *
 * @param tool name of the tool
 * @param version its version
 * @param models the models and dictionaries it used
 * @param fingerprint hash over code, configuration, models and lexica: equal fingerprints and equal
 *     input give equal records
 */
public record Provenance(String tool, String version, List<ModelInfo> models, String fingerprint) {

  /** Copies the models. */
  public Provenance {
    models = List.copyOf(models);
  }
}
