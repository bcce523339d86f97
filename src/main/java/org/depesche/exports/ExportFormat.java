package org.depesche.exports;

import java.io.IOException;
import java.nio.file.Path;

/** The formats. */
public enum ExportFormat {
  /** The tables, column by column (Apache Parquet). */
  PARQUET,
  /** Marks on the text as JSON-LD (W3C Web Annotation). */
  WEBANNOTATION,
  /** Tokens with part of speech, base form and dependency (Universal Dependencies). */
  CONLLU,
  /** Text with stand-off marks (brat). */
  BRAT,
  /** Text with dates and events marked in it (TimeML). */
  TIMEML,
  /** A table of events for conflict research (PLOVER). */
  PLOVER;

  Exporter open(Path folder, ExportOptions options) throws IOException {
    return switch (this) {
      case PARQUET -> new ParquetExporter(folder, options);
      case WEBANNOTATION -> new WebAnnotationExporter(folder, options);
      case CONLLU -> new ConlluExporter(folder, options);
      case BRAT -> new BratExporter(folder, options);
      case TIMEML -> new TimemlExporter(folder, options);
      case PLOVER -> new PloverExporter(folder);
    };
  }
}
