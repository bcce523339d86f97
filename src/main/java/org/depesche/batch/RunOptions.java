package org.depesche.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depesche.document.Published;

/**
 * What a run is asked to do.
 *
 * @param inputs folders and files
 * @param out the output folder
 * @param threads number of workers, at least 1
 * @param date publication date of articles whose sidecar has none
 * @param withText whether records carry the article text
 * @param force whether to analyse again what has not changed
 * @param maxBytes size limit of an article file
 */
public record RunOptions(
    List<Path> inputs,
    Path out,
    int threads,
    Optional<Published> date,
    boolean withText,
    boolean force,
    long maxBytes) {

  /** Copies the inputs. */
  public RunOptions {
    inputs = List.copyOf(inputs);
    if (threads < 1) {
      throw new IllegalArgumentException("number of threads must be at least 1, not " + threads);
    }
  }
}
