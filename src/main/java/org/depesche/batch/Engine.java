package org.depesche.batch;

import java.util.function.Supplier;
import org.depesche.document.Provenance;
import org.depesche.document.Sha256;
import org.depesche.pipeline.Pipeline;
import org.depesche.pipeline.PipelineFactory;

/**
 * What analyses articles.
 *
 * @param provenance what makes the analyses
 * @param pipelines makes a pipeline for one worker; thread-safe
 */
record Engine(Provenance provenance, Supplier<Pipeline> pipelines) {

  /** Loads all models and lexica. */
  static Engine load(RunOptions.Content content) {
    var factory = PipelineFactory.load(content.date(), content.overlays());
    return new Engine(factory.provenance(), factory::create);
  }

  /** Returns the engine with the options that change records in its fingerprint. */
  Engine configured(RunOptions.Content content) {
    String fingerprint = Sha256.of(provenance.fingerprint() + "\n" + content.configuration());
    var configured =
        new Provenance(provenance.tool(), provenance.version(), provenance.models(), fingerprint);
    return new Engine(configured, pipelines);
  }
}
