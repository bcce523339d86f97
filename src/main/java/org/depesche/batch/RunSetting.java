package org.depesche.batch;

import org.depesche.corpus.FoundFiles;
import org.depesche.document.Provenance;

/**
 * Under what a run took place.
 *
 * @param provenance what made the records
 * @param threads number of workers
 * @param found the files
 */
public record RunSetting(Provenance provenance, int threads, FoundFiles found) {}
