package org.depesche.temporal;

import java.util.List;
import org.depesche.document.Table;

/** Words, feasts and rules for temporal expressions, loaded once and shared. Immutable. */
public final class TimexRules {

  private final Convention convention;
  private final Atomizer atomizer;
  private final RuleTrie trie;
  private final Coordination coordination;
  private final List<RuleReader.Line> lines;

  private TimexRules(Convention convention, List<RuleReader.Line> lines, LexiconBuilder builder) {
    this.convention = convention;
    this.lines = lines;
    this.trie = RuleTrie.compile(lines.stream().map(RuleReader.Line::rule).toList(), builder);
    this.coordination = new Coordination(builder::literal);
    this.atomizer = new Atomizer(builder.build(), new Numbers());
  }

  /**
   * Loads the rules of a convention from the class path.
   *
   * @throws java.io.UncheckedIOException if a table cannot be read
   * @throws IllegalArgumentException if a rule is not well-formed
   */
  public static TimexRules load(Convention convention) {
    var builder = NumberWords.addTo(
        new LexiconBuilder().words(Table.read(TimexRules.class, "lexicon.tsv", 3)));
    var feasts = Feasts.load(builder);
    var lines = new RuleReader(feasts).read(convention);
    return new TimexRules(convention, lines, builder);
  }

  /** Returns a tagger; it is cheap and keeps no state between articles. */
  public TimexTagger tagger() {
    return new RuleTimexTagger(this);
  }

  Convention convention() {
    return convention;
  }

  Atomizer atomizer() {
    return atomizer;
  }

  Coordination coordination() {
    return coordination;
  }

  RuleTrie trie() {
    return trie;
  }

  List<RuleReader.Line> lines() {
    return lines;
  }
}
