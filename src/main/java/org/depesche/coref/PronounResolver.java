package org.depesche.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.Dependency;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Gender;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;

/**
 * Finds whom {@code er} and {@code sie} as a subject stand for.
 *
 * <ul>
 *   <li>the only person of that gender in the sentence so far and the one before
 *   <li>of several, the only one that is a subject
 *   <li>{@code sie} only in the singular and for a woman known as one
 *   <li>not who is told to be the source: {@code Wie Amsel sagt, …}
 *   <li>nobody where the sentence before is about a masculine thing: {@code Der Zug hielt. Er …}
 * </ul>
 */
final class PronounResolver {

  private static final double CONFIDENCE = 0.65;

  private final ArticleTokens tokens;
  private final Recent recent;

  PronounResolver(ArticleTokens tokens, Recent recent) {
    this.tokens = tokens;
    this.recent = recent;
  }

  /** Adds the pronouns to the chains of the people they stand for, in text order. */
  void resolve() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Gender> gender = pronoun(i);
      if (gender.isPresent() && isSubject(i)) {
        resolve(i, gender.get());
      }
    }
  }

  private Optional<Gender> pronoun(int index) {
    Token token = tokens.token(index);
    if (token.pos() != Pos.PRON && token.pos() != Pos.DET) {
      return Optional.empty();
    }
    boolean initial = index == tokens.start(tokens.sentence(index));
    return switch (token.form()) {
      case "er" -> Optional.of(Gender.MALE);
      case "Er" -> initial ? Optional.of(Gender.MALE) : Optional.empty();
      case "sie" -> isSingular(index) ? Optional.of(Gender.FEMALE) : Optional.empty();
      case "Sie" -> initial && isSingular(index) ? Optional.of(Gender.FEMALE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isSubject(int index) {
    String relation = relation(index);
    return relation.startsWith("nsubj") || relation.equals("root");
  }

  private String relation(int index) {
    return tokens.tree(index).relation(index - tokens.start(tokens.sentence(index)));
  }

  /** Returns whether the verb that the pronoun belongs to is surely in the singular. */
  private boolean isSingular(int index) {
    SyntaxTree tree = tokens.tree(index);
    int start = tokens.start(tokens.sentence(index));
    int head = tree.head(index - start);
    if (head == Dependency.ROOT) {
      return false;
    }
    if (isFiniteSingular(tokens.token(start + head))) {
      return true;
    }
    for (int child : tree.children(head)) {
      String relation = tree.relation(child);
      boolean verb = relation.startsWith("aux") || relation.equals("cop");
      if (verb && isFiniteSingular(tokens.token(start + child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiniteSingular(Token token) {
    return finite(token, Feature.SINGULAR) && !finite(token, Feature.PLURAL);
  }

  private static boolean finite(Token token, Feature number) {
    Set<Feature> wanted = Set.of(Feature.THIRD_PERSON, Feature.VERB, number);
    return token.readings().stream().anyMatch(reading -> reading.hasAll(wanted));
  }

  private void resolve(int index, Gender gender) {
    int sentence = tokens.sentence(index);
    int start = tokens.start(sentence);
    int from = sentence == 0 ? start : tokens.start(sentence - 1);
    Set<Chain> source = source(start, index);
    List<Chain> candidates =
        recent.between(from, index, chain -> fits(chain, gender) && !source.contains(chain));
    if (candidates.size() > 1) {
      candidates = narrowed(candidates, from, index, start);
    }
    boolean blocked = gender == Gender.MALE && sentence > 0 && isAboutAThing(sentence - 1);
    boolean here = !recent.between(start, index, candidates::contains).isEmpty();
    if (candidates.size() == 1 && (here || !blocked)) {
      Chain person = candidates.get(0);
      var mention = new Mention(
          tokens.token(index).span(),
          EntityType.PER,
          MentionKind.PRONOUN,
          CONFIDENCE,
          "coref-pronoun");
      person.refer(mention);
      recent.note(index, person);
    }
  }

  /** {@code Wie sein Anwalt Amsel mitteilte, brach er zusammen}: not the one who says it. */
  private Set<Chain> source(int start, int index) {
    if (!tokens.token(start).form().equals("Wie")) {
      return Set.of();
    }
    int comma = start;
    while (comma < index && !tokens.token(comma).form().equals(",")) {
      comma++;
    }
    return comma == index
        ? Set.of()
        : Set.copyOf(recent.between(start, comma, chain -> chain.type() == EntityType.PER));
  }

  private List<Chain> narrowed(List<Chain> candidates, int from, int index, int start) {
    List<Chain> here = recent.subjects(start, index, candidates);
    return here.isEmpty() ? recent.subjects(from, start, candidates) : here;
  }

  private static boolean fits(Chain chain, Gender gender) {
    if (chain.type() != EntityType.PER) {
      return false;
    }
    return gender == Gender.FEMALE
        ? chain.gender().equals(Optional.of(Gender.FEMALE))
        : !chain.gender().equals(Optional.of(Gender.FEMALE));
  }

  /** Returns whether the subject of the sentence's root is a masculine noun and no person's name. */
  private boolean isAboutAThing(int sentence) {
    SyntaxTree tree = tokens.trees().get(sentence);
    int start = tokens.start(sentence);
    for (int i = 0; i < tree.dependencies().size(); i++) {
      int head = tree.head(i);
      boolean main = head >= 0 && tree.dependencies().get(head).isRoot();
      if (main && tree.relation(i).startsWith("nsubj")) {
        Token token = tokens.token(start + i);
        boolean noun = token.pos() == Pos.NOUN && token.may(Feature.MASCULINE);
        Set<Chain> people = Set.copyOf(
            recent.between(start + i, start + i + 2, chain -> chain.type() == EntityType.PER));
        return noun && people.isEmpty();
      }
    }
    return false;
  }
}
