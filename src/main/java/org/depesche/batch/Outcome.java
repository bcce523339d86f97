package org.depesche.batch;

import java.util.Optional;
import org.depesche.corpus.ArticleFile;
import org.depesche.document.Analysis;

/** What became of one article file. */
public sealed interface Outcome {

  /** Returns the file. */
  ArticleFile file();

  /** Returns what the manifest keeps of it. */
  ManifestEntry entry();

  /** Returns whether it has no valid record. */
  default boolean isFailure() {
    return false;
  }

  /** Returns how it counts in the report. */
  String status();

  /**
   * The article was analysed and its record written.
   *
   * @param file the file
   * @param entry its hashes
   * @param counts what was found
   */
  record Analysed(ArticleFile file, ManifestEntry entry, Counts counts) implements Outcome {
    @Override
    public String status() {
      return "analysed";
    }
  }

  /**
   * Input, fingerprint and record are as the last run left them.
   *
   * @param file the file
   * @param entry its hashes
   */
  record Unchanged(ArticleFile file, ManifestEntry entry) implements Outcome {
    @Override
    public String status() {
      return "unchanged";
    }
  }

  /**
   * The article could not be read or analysed.
   *
   * @param file the file
   * @param entry its hashes, as far as known
   * @param failure why
   */
  record Failed(ArticleFile file, ManifestEntry entry, Failure failure) implements Outcome {
    @Override
    public boolean isFailure() {
      return true;
    }

    @Override
    public String status() {
      return "failed";
    }
  }

  /**
   * Why an article failed.
   *
   * @param stage the package that failed
   * @param code stable, upper-case, to count by
   * @param message one sentence
   * @param defect the exception, if it is a defect of ours
   */
  record Failure(String stage, String code, String message, Optional<Throwable> defect) {}

  /**
   * What was found in an article.
   *
   * @param bytes size of the file
   * @param tokens number of tokens
   * @param names number of mentions
   * @param dates number of temporal expressions
   * @param events number of events
   * @param warnings number of warnings
   */
  record Counts(long bytes, long tokens, long names, long dates, long events, long warnings) {

    static Counts none() {
      return new Counts(0, 0, 0, 0, 0, 0);
    }

    static Counts of(Analysis analysis) {
      return new Counts(
          analysis.article().source().bytes(),
          analysis.sentences().stream()
              .mapToLong(sentence -> sentence.tokens().size())
              .sum(),
          analysis.entities().stream()
              .mapToLong(entity -> entity.mentions().size())
              .sum(),
          analysis.timexes().size(),
          analysis.narrative().events().size(),
          analysis.warnings().size());
    }

    Counts plus(Counts other) {
      return new Counts(
          bytes + other.bytes,
          tokens + other.tokens,
          names + other.names,
          dates + other.dates,
          events + other.events,
          warnings + other.warnings);
    }
  }
}
