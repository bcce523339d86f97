package org.depesche.formats;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Column layouts of annotated corpora.
 *
 * <ul>
 *   <li>{@code GERMEVAL}: official GermEval 2014 files (index, token, outer, inner tag; source lines
 *       begin with {@code #}) and the same without index;
 *   <li>{@code CONLL}: token first, tag last (CoNLL 2002 and 2003; document lines begin with {@code
 *       -DOCSTART-}).
 * </ul>
 */
public enum ColumnFormat {
  GERMEVAL(Pattern.compile("\t")),
  CONLL(Pattern.compile("[ \t]"));

  private static final int GERMEVAL_COLUMNS = 4;

  private final Pattern separator;

  ColumnFormat(Pattern separator) {
    this.separator = separator;
  }

  /** Returns the token, then whatever stands beside it, and the tags last. */
  String[] columns(String line) {
    String[] columns = separator.split(line, -1);
    boolean indexed = this == GERMEVAL && columns.length >= GERMEVAL_COLUMNS;
    return indexed ? Arrays.copyOfRange(columns, 1, columns.length) : columns;
  }

  int token() {
    return 0;
  }

  String tag(String[] columns) {
    if (columns.length < 2) {
      throw new IllegalArgumentException("line without tag: " + columns[0]);
    }
    return this == GERMEVAL ? columns[1] : columns[columns.length - 1];
  }

  boolean isComment(String line, boolean first) {
    return this == GERMEVAL
        ? first && line.startsWith("#\t") && line.contains("\t[")
        : line.startsWith("-DOCSTART-");
  }
}
