package org.depesche.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives the relations of German UD treebanks one set of names. Besides plain renaming:
 *
 * <ul>
 *   <li>a bare dative is {@code iobj} (<i>sie dankt <u>dem Rat</u></i>), one with a preposition
 *       {@code obl} (<i>sie wartet <u>auf den Rat</u></i>);
 *   <li>{@code von} under a passive is {@code obl:agent} (<i>er wurde <u>vom Rat</u> gewählt</i>, not
 *       <i>er kam vom Rat</i>);
 *   <li>a clause at a noun that starts with a relative word is {@code acl:relcl} (<i>der Rat, <u>der
 *       tagte</u></i>, not <i>der Plan, <u>zu tagen</u></i>);
 *   <li>a clause with an adverbial conjunction is {@code advcl} (<i>sie kam, <u>weil es regnete</u></i>,
 *       not <i>sie sah, dass es regnete</i>);
 *   <li>{@code dep} becomes what the part of speech tells (<i><u>Annas</u> Haus</i>: {@code nmod}).
 * </ul>
 */
final class RelationRules {

  private static final Set<String> RELATIVE_WORDS = Set.of(
      "der", "die", "das", "dem", "den", "dessen", "deren", "denen", "welcher", "welche", "welches",
      "welchem", "welchen", "was", "wo", "wobei", "wodurch", "womit", "wofür", "woran", "worauf",
      "woraus", "wovon", "wonach", "worin", "worüber", "weshalb");
  private static final Set<String> ADVERBIAL_CONJUNCTIONS = Set.of(
      "damit",
      "weil",
      "wenn",
      "obwohl",
      "nachdem",
      "bevor",
      "während",
      "indem",
      "falls",
      "sobald",
      "solange",
      "da",
      "obgleich",
      "ehe",
      "seit",
      "seitdem",
      "sofern",
      "soweit",
      "bis",
      "um",
      "ohne",
      "anstatt",
      "statt",
      "als",
      "wobei",
      "sodass",
      "wodurch");

  private final Map<String, String> names;

  private RelationRules(Map<String, String> names) {
    this.names = names;
  }

  static RelationRules load() {
    String resource = "relations.tsv";
    var stream =
        Objects.requireNonNull(RelationRules.class.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, String> names = new HashMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(columns -> names.put(columns[0], columns[1]));
      return new RelationRules(names);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  List<TreeNode> apply(List<TreeNode> nodes) {
    List<TreeNode> renamed = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      renamed.add(nodes.get(i).as(relation(nodes, i)));
    }
    return renamed;
  }

  private String relation(List<TreeNode> nodes, int index) {
    var node = nodes.get(index);
    String renamed = names.getOrDefault(node.relation(), node.relation());
    return switch (renamed) {
      case "iobj", "obj", "obl" -> object(nodes, index, renamed);
      case "acl", "acl:relcl" -> isRelative(nodes, index) ? "acl:relcl" : renamed;
      case "ccomp" -> isAdverbial(nodes, index) ? "advcl" : renamed;
      case "dep" -> ofPartOfSpeech(nodes, index);
      default -> renamed;
    };
  }

  private static String object(List<TreeNode> nodes, int index, String relation) {
    var node = nodes.get(index);
    var preposition = child(nodes, index, "case");
    if (preposition.isEmpty()) {
      boolean dative = relation.equals("obj") && node.has("Case", "Dat");
      return dative ? "iobj" : relation;
    }
    boolean von = Set.of("von", "vom").contains(preposition);
    boolean passive =
        von && node.head() >= 0 && !child(nodes, node.head(), "aux:pass").isEmpty();
    return passive ? "obl:agent" : relation.equals("iobj") ? "obl" : relation;
  }

  /** Returns the first child in that relation, in lower case; empty if there is none. */
  private static String child(List<TreeNode> nodes, int index, String relation) {
    for (var node : nodes) {
      if (node.head() == index && node.relation().equals(relation)) {
        return node.form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isRelative(List<TreeNode> nodes, int index) {
    for (int i = 0; i < index; i++) {
      var node = nodes.get(i);
      boolean inside =
          node.head() == index || (node.head() >= 0 && nodes.get(node.head()).head() == index);
      if (inside && !node.is("PUNCT") && !node.is("ADP")) {
        boolean word = RELATIVE_WORDS.contains(node.form().toLowerCase(Locale.ROOT));
        return word && nodes.get(index).head() < i;
      }
    }
    return false;
  }

  private static boolean isAdverbial(List<TreeNode> nodes, int index) {
    return ADVERBIAL_CONJUNCTIONS.contains(child(nodes, index, "mark"));
  }

  private static String ofPartOfSpeech(List<TreeNode> nodes, int index) {
    var node = nodes.get(index);
    boolean atNoun = node.head() >= 0
        && (nodes.get(node.head()).is("NOUN") || nodes.get(node.head()).is("PROPN"));
    boolean genitive = atNoun && index < node.head() && node.has("Case", "Gen");
    return switch (node.word().upos()) {
      case "DET" -> "det";
      case "NUM" -> "nummod";
      case "PUNCT" -> "punct";
      case "ADV", "PART" -> "advmod";
      case "ADJ" -> atNoun ? "amod" : "advmod";
      case "NOUN", "PROPN" -> genitive ? "nmod" : "dep";
      default -> "dep";
    };
  }
}
