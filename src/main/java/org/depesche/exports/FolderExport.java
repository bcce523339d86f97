package org.depesche.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depesche.records.OutputFolder;
import org.depesche.records.RecordView;
import org.depesche.tables.Groups;

/** Exports all records of an output folder, one at a time. */
public final class FolderExport {

  private final OutputFolder out;
  private final ExportOptions options;

  /** Makes an export of an output folder. */
  public FolderExport(OutputFolder out, ExportOptions options) {
    this.out = out;
    this.options = options;
  }

  /**
   * Writes the folder in a format and returns the number of articles.
   *
   * @throws IllegalArgumentException if the target is the output folder itself, or the format or the
   *     offsets need text that is not to be written or that a record lacks
   */
  public int write(ExportFormat format, Path target) throws IOException {
    if (target.toAbsolutePath().normalize().equals(out.folder().toAbsolutePath().normalize())) {
      throw new IllegalArgumentException("an export needs a folder of its own, not " + target);
    }
    var entries = out.entries();
    var groups = Groups.of(out, entries);
    Files.createDirectories(target);
    int articles = 0;
    try (var exporter = format.open(target, options)) {
      for (var entry : entries) {
        boolean wanted = !entry.isFailed() && (!options.unique() || groups.isFirst(entry.id()));
        var article = wanted ? out.read(entry.id()) : Optional.<RecordView>empty();
        if (article.isPresent()) {
          exporter.add(article.get(), groups.group(entry.id()));
          articles++;
        }
      }
      exporter.finish();
    }
    return articles;
  }
}
