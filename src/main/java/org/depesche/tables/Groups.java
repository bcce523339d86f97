package org.depesche.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.records.ManifestEntry;
import org.depesche.records.OutputFolder;

/**
 * Articles that are copies of one report, shortened or extended a little: each is in the group of the
 * first article, in natural order of paths, that it is a copy of or that a copy of it is a copy of. A
 * quarter of a kilobyte an article is kept.
 */
public final class Groups {

  /** Texts are copies if half of their groups of words are common. */
  private static final double ALIKE = 0.5;

  /** Pairs that agree in a whole band are compared: of pairs just alike two in three are. */
  private static final int BAND = 4;

  private final List<String> ids = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Long, List<Integer>> bands = new HashMap<>();

  /** Groups the articles of the entries by their records. */
  public static Groups of(OutputFolder out, List<ManifestEntry> entries) throws IOException {
    var groups = new Groups();
    for (var entry : entries) {
      if (!entry.isFailed()) {
        signature(out, entry).ifPresent(signature -> groups.add(entry.id(), signature));
      }
    }
    groups.bands.clear();
    groups.signatures.clear();
    return groups;
  }

  /** A record that is no JSON has no copies; whoever reads it for more says so. */
  private static Optional<Signature> signature(OutputFolder out, ManifestEntry entry)
      throws IOException {
    try {
      return out.read(entry.id()).flatMap(Signature::of);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  void add(String id, Signature signature) {
    int place = ids.size();
    ids.add(id);
    signatures.add(signature);
    first.add(place);
    places.put(id, place);
    for (int start = 0; start < Signature.SLOTS; start += BAND) {
      var same = bands.computeIfAbsent(signature.band(start, BAND), band -> new ArrayList<>());
      for (int other : same) {
        if (find(other) != find(place) && signature.likeness(signatures.get(other)) >= ALIKE) {
          join(other, place);
        }
      }
      same.add(place);
    }
  }

  private void join(int left, int right) {
    int a = find(left);
    int b = find(right);
    first.set(Math.max(a, b), Math.min(a, b));
  }

  private int find(int place) {
    int root = place;
    while (first.get(root).intValue() != root) {
      root = first.get(root);
    }
    return root;
  }

  /** Returns the id of the first article of the group of an article; its own if it has no copy. */
  public String group(String article) {
    var place = places.get(article);
    return place == null ? article : ids.get(find(place));
  }

  /** Returns whether the article is the first of its group. */
  public boolean isFirst(String article) {
    return group(article).equals(article);
  }
}
