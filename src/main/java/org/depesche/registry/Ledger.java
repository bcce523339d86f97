package org.depesche.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.document.Sha256;
import org.depesche.records.AtomicFile;

/**
 * Which id belongs to which keys, from run to run: {@code entities.ids.tsv}, a key and its id a
 * line. An entity keeps its id when it gets a link, or loses one.
 */
final class Ledger {

  private static final int ID_DIGITS = 12;
  private static final String HEAD = "#";

  private final Map<String, String> ids = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  /** Reads the ledger; a missing file is an empty one. */
  static Ledger read(Path file) throws IOException {
    var ledger = new Ledger();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        int tab = line.lastIndexOf('\t');
        if (tab > 0 && !line.startsWith(HEAD)) {
          ledger.ids.put(line.substring(0, tab), line.substring(tab + 1));
          ledger.known.add(line.substring(tab + 1));
        }
      }
    }
    return ledger;
  }

  /** Returns the id of each cluster, those with links first served. */
  Map<Cluster, String> assign(List<Cluster> clusters) {
    Map<Cluster, String> assigned = new HashMap<>();
    for (boolean linked : new boolean[] {true, false}) {
      for (Cluster cluster : clusters) {
        if (cluster.link().isPresent() == linked) {
          assigned.put(cluster, assignOne(keys(cluster)));
        }
      }
    }
    return assigned;
  }

  private String assignOne(List<String> keys) {
    String id = keys.stream()
        .filter(ids::containsKey)
        .map(ids::get)
        .filter(former -> !given.contains(former))
        .findFirst()
        .orElseGet(() -> fresh(keys.get(0)));
    given.add(id);
    keys.forEach(key -> ids.putIfAbsent(key, id));
    return id;
  }

  private String fresh(String key) {
    String id = id(key);
    for (int i = 2; !known.add(id); i++) {
      id = id(key + "|" + i);
    }
    return id;
  }

  private static String id(String key) {
    return "E" + Sha256.of(key).substring(0, ID_DIGITS);
  }

  /** Returns what tells the entity from others, the surest first. */
  private static List<String> keys(Cluster cluster) {
    List<String> keys = new ArrayList<>();
    cluster.link().ifPresent(link -> keys.add(link.key()));
    String country = cluster.country().orElse("-");
    boolean surnames = cluster.type().equals("PER");
    for (String name : cluster.names()) {
      String key = Names.key(cluster.type(), name);
      boolean bare = surnames && name.indexOf(' ') < 0;
      if (!bare) {
        keys.add(key + "|" + country);
      } else if (cluster.link().isEmpty()) {
        keys.add(key + "|" + country + "|" + cluster.content());
      }
    }
    return keys;
  }

  /** Writes the ledger under a head line. */
  void write(Path file, String head) throws IOException {
    var text = new StringBuilder(HEAD).append(' ').append(head).append('\n');
    ids.forEach((key, id) -> text.append(key).append('\t').append(id).append('\n'));
    AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the head line that a ledger was written under, empty if there is none. */
  static String head(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      boolean isHead = line != null && line.startsWith(HEAD + " ");
      return isHead ? line.substring(HEAD.length() + 1) : "";
    }
  }
}
