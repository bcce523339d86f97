package org.depesche.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.Entity;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;

/**
 * Resolves coreference by rules, the surest first: equal names, short and long forms, surnames,
 * derived words. Linear in the number of mentions. Thread-safe, since it keeps no state.
 */
public final class RuleEntityResolver implements EntityResolver {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private final Lexicon lexicon;

  RuleEntityResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Entity> resolve(Article article, List<SyntaxTree> trees, List<Mention> mentions) {
    ArticleTokens tokens = new ArticleTokens(trees);
    List<Name> names = names(article.text(), tokens, mentions);
    PersonContext context = new PersonContext(tokens, lexicon.givenNames());
    List<Chain> chains = chains(article.text(), names, context);
    chains.forEach(chain -> tellGender(chain, context));
    chains.forEach(chain -> tellAge(chain, new Age(tokens)));
    new ReferenceResolver(lexicon, tokens).resolve(chains);
    var assembler = new EntityAssembler(new Nominative(lexicon, tokens, names));
    return chains.stream()
        .map(assembler::assemble)
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList();
  }

  private static void tellGender(Chain chain, PersonContext context) {
    if (chain.type() == EntityType.PER) {
      chain.names().stream()
          .flatMap(name -> context.gender(name).stream())
          .findFirst()
          .ifPresent(chain::gender);
    }
  }

  private static void tellAge(Chain chain, Age age) {
    if (chain.type() == EntityType.PER) {
      chain.names().stream()
          .flatMap(name -> age.of(name).stream())
          .findFirst()
          .ifPresent(chain::age);
    }
  }

  private List<Chain> chains(String text, List<Name> names, PersonContext context) {
    List<Name> people = new ArrayList<>();
    List<Name> bodies = new ArrayList<>();
    List<Name> derived = new ArrayList<>();
    List<Name> parts = new ArrayList<>();
    for (Name name : names) {
      if (name.mention().kind() == MentionKind.DERIVED) {
        derived.add(name);
      } else if (name.mention().kind() == MentionKind.PART) {
        parts.add(name);
      } else {
        (name.type() == EntityType.PER ? people : bodies).add(name);
      }
    }
    List<Chain> persons = new PersonGrouper(lexicon.surnamesFirst(), context).group(people);
    Map<String, Chain> bodyChains = new BodyGrouper(lexicon, text).group(bodies);
    var grouper = new DerivedGrouper(lexicon, bodyChains, persons);
    Set<Chain> chains = new LinkedHashSet<>(grouper.group(derived, parts));
    chains.addAll(persons);
    chains.addAll(bodyChains.values());
    return List.copyOf(chains);
  }

  /** One surface has one type in an article, the one it has most often. */
  private static List<Name> names(String text, ArticleTokens tokens, List<Mention> mentions) {
    Map<String, Map<EntityType, Integer>> types = new HashMap<>();
    List<String> surfaces = new ArrayList<>();
    for (Mention mention : mentions) {
      String surface = SPACE.matcher(mention.span().of(text)).replaceAll(" ").strip();
      surfaces.add(surface);
      if (mention.kind() == MentionKind.NAME) {
        types
            .computeIfAbsent(Fold.key(surface), key -> new EnumMap<>(EntityType.class))
            .merge(mention.type(), 1, Integer::sum);
      }
    }
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      EntityType type =
          type(mentions.get(i), types.getOrDefault(Fold.key(surfaces.get(i)), Map.of()));
      names.add(name(mentions.get(i), surfaces.get(i), type, tokens));
    }
    return names;
  }

  private static EntityType type(Mention mention, Map<EntityType, Integer> counts) {
    EntityType best = mention.type();
    if (mention.kind() != MentionKind.NAME) {
      return best;
    }
    for (var count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  private static Name name(Mention mention, String surface, EntityType type, ArticleTokens tokens) {
    Span span = mention.span();
    int first = tokens.at(span.start());
    int last = first - 1;
    while (last + 1 < tokens.size() && tokens.token(last + 1).span().start() < span.end()) {
      last++;
    }
    int sentence = first < tokens.size() ? tokens.sentence(first) : 0;
    return new Name(mention, surface, Fold.words(Fold.fold(surface)), type, first, last, sentence);
  }
}
