package org.depesche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Divides long lists into pages. */
final class Pages {

  /** A way to a page of a list. */
  record PageLink(int index, String path, String label, boolean current) {

    PageLink labelled(String other) {
      return new PageLink(index, path, other, current);
    }
  }

  private Pages() {}

  /** Returns the file of a page; the first has no number. */
  static String path(String name, int page) {
    return name + (page == 0 ? "" : "-" + (page + 1)) + ".html";
  }

  /** Returns the items in chunks; one empty chunk if there are none. */
  static <T> List<List<T>> chunks(List<T> items, int size) {
    List<List<T>> chunks = new ArrayList<>();
    for (int i = 0; i < Math.max(1, items.size()); i += size) {
      chunks.add(items.subList(i, Math.min(items.size(), i + size)));
    }
    return chunks;
  }

  /** Returns ways to all pages; none if there is but one. */
  static List<PageLink> links(int pages, int current, IntFunction<String> paths) {
    List<PageLink> links = new ArrayList<>();
    for (int i = 0; i < pages && pages > 1; i++) {
      links.add(new PageLink(i, paths.apply(i), String.valueOf(i + 1), i == current));
    }
    return links;
  }
}
