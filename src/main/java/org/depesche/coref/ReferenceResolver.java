package org.depesche.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the nouns and pronouns that stand for named entities: offices, bodies, pronouns. */
final class ReferenceResolver {

  private final Lexicon lexicon;
  private final ArticleTokens tokens;

  ReferenceResolver(Lexicon lexicon, ArticleTokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Adds the references to the chains; none if the article has no tokens. */
  void resolve(List<Chain> chains) {
    Map<Integer, Definite.Placed> mentions = new HashMap<>();
    Recent recent = new Recent(tokens);
    for (Chain chain : chains) {
      for (Name name : chain.names()) {
        for (int i = name.first(); i <= name.last(); i++) {
          mentions.put(i, new Definite.Placed(chain, name));
        }
        if (name.hasTokens()) {
          recent.note(name.first(), chain);
        }
      }
    }
    var offices = new OfficeResolver(lexicon.offices(), tokens, mentions, recent);
    offices.learn(chains);
    offices.resolve();
    var nouns = new NounResolver(lexicon, tokens, mentions, recent);
    nouns.learn(chains);
    nouns.resolve();
    new PronounResolver(tokens, recent).resolve();
  }
}
