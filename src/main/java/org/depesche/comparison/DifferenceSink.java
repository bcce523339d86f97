package org.depesche.comparison;

import java.io.IOException;
import java.util.List;

/** Takes the differences of two output folders, article by article, and then the sum. */
public interface DifferenceSink {

  /** Takes an article that one folder has alone. */
  void alone(String article, boolean inNew) throws IOException;

  /** Takes an article that both folders have and that differs. */
  void differs(String article, List<Change> changes) throws IOException;

  /** Takes the sum, once, at the end. */
  void sum(DifferenceTotals totals) throws IOException;
}
