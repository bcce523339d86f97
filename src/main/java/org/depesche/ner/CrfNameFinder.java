package org.depesche.ner;

import java.util.ArrayList;
import java.util.List;
import org.depesche.document.Article;
import org.depesche.document.Mention;
import org.depesche.document.Sentence;

/** Finds names by a conditional random field over the tokens of a sentence. */
public final class CrfNameFinder implements NameFinder {

  private static final String SOURCE = "crf";

  private final CrfTagger tagger;

  /** Creates a name finder for one worker. */
  public CrfNameFinder(CrfTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    var found = tagger.tagArticle(sentences.stream().map(Sentence::tokens).toList());
    for (int i = 0; i < found.size(); i++) {
      for (var name : found.get(i)) {
        mentions.add(mention(sentences.get(i), name));
      }
    }
    return List.copyOf(mentions);
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
