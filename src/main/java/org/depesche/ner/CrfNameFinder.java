package org.depesche.ner;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Mention;
import org.depesche.document.Sentence;

/**
 * Finds names by a conditional random field over the tokens of a sentence, and mends them by rules: Korean names,
 * bodies, storms, credits.
 */
public final class CrfNameFinder implements NameFinder {

  private static final String SOURCE = "crf";

  private final CrfTagger tagger;
  private final KoreanNames koreanNames;
  private final NameRules rules;
  private final NameEnds ends = NameEnds.load();

  /** Creates a name finder for one worker, with its own tables of rules. */
  public CrfNameFinder(CrfTagger tagger) {
    this(tagger, KoreanNames.load(), NameRules.load());
  }

  CrfNameFinder(CrfTagger tagger, KoreanNames koreanNames, NameRules rules) {
    this.tagger = tagger;
    this.koreanNames = koreanNames;
    this.rules = rules;
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    var found = tagger.tagArticle(sentences.stream().map(Sentence::tokens).toList());
    for (int i = 0; i < found.size(); i++) {
      var sentence = sentences.get(i);
      var names = found.get(i).stream().map(name -> mention(sentence, name)).toList();
      mentions.addAll(rules.mend(sentence, ends.mend(sentence, koreanNames.mend(sentence, names))));
    }
    return CreditNames.mend(article, NameEnds.spreadStorms(article.text(), mentions));
  }

  private static Mention mention(Sentence sentence, ScoredChunk found) {
    var chunk = found.chunk();
    var first = sentence.tokens().get(chunk.start()).span();
    var last = sentence.tokens().get(chunk.end() - 1).span();
    double confidence = Math.max(0, Math.min(1, found.probability()));
    var label = NameLabel.of(chunk.label());
    return new Mention(first.cover(last), label.type(), label.kind(), confidence, SOURCE);
  }
}
