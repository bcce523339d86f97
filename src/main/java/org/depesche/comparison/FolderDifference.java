package org.depesche.comparison;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.corpus.ArticleFile;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;
import org.depesche.records.RecordView;

/** Compares the records of two output folders, two at a time, in natural order of their paths. */
public final class FolderDifference {

  private final OutputFolder before;
  private final OutputFolder after;

  /** Makes the comparison of an old folder with a new one. */
  public FolderDifference(OutputFolder before, OutputFolder after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Tells the sink of all differences and returns their sum.
   *
   * @throws NoSuchFileException if a folder has no manifest, so that it is no output folder
   */
  public DifferenceTotals tell(DifferenceSink sink) throws IOException {
    var old = entries(before);
    var now = entries(after);
    Map<String, String> paths = new HashMap<>();
    old.values().forEach(entry -> paths.put(entry.id(), entry.path()));
    now.values().forEach(entry -> paths.put(entry.id(), entry.path()));
    List<String> ids = new ArrayList<>(paths.keySet());
    ids.sort((a, b) -> ArticleFile.comparePaths(paths.get(a), paths.get(b)));
    var totals = new DifferenceTotals();
    for (var id : ids) {
      var pair = new Pair(id, record(before, old, id), record(after, now, id));
      tell(pair, sink, totals);
    }
    sink.sum(totals);
    return totals;
  }

  /**
   * What the folders tell of an article.
   *
   * @param id the article
   * @param before its old record, if there is one
   * @param after its new record, if there is one
   */
  private record Pair(String id, Optional<RecordView> before, Optional<RecordView> after) {}

  private static void tell(Pair pair, DifferenceSink sink, DifferenceTotals totals)
      throws IOException {
    if (pair.before().isPresent() && pair.after().isPresent()) {
      var difference =
          RecordDifference.between(pair.before().get(), pair.after().get());
      totals.add(difference);
      if (!difference.changes().isEmpty()) {
        sink.differs(pair.id(), difference.changes());
      }
    } else if (pair.before().isPresent() || pair.after().isPresent()) {
      totals.addAlone(pair.after().isPresent());
      sink.alone(pair.id(), pair.after().isPresent());
    }
  }

  private static Map<String, ManifestEntry> entries(OutputFolder out) throws IOException {
    Map<String, ManifestEntry> entries = new HashMap<>();
    for (var entry : out.entries()) {
      entries.put(entry.id(), entry);
    }
    return entries;
  }

  private static Optional<RecordView> record(
      OutputFolder out, Map<String, ManifestEntry> entries, String id) throws IOException {
    var entry = entries.get(id);
    return entry == null || entry.isFailed() ? Optional.empty() : out.read(id);
  }
}
