package org.depesche.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EntityType;
import org.depesche.document.Feature;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;

/**
 * Finds who is meant by an office, from what the article itself tells: {@code Machthaber Kim Jong
 * Un} teaches that {@code der Machthaber} is Kim.
 *
 * <ul>
 *   <li>{@code der nordkoreanische Machthaber}, {@code Nordkoreas Machthaber}: the only person that
 *       bears the office, of that country if one is told
 *   <li>not from {@code der damalige Präsident Amsel}
 *   <li>not from {@code das Amt des Präsidenten}; {@code der Fraktionsvorsitzende} is not the {@code
 *       Vorsitzende}
 *   <li>not {@code ein Präsident}, {@code der Präsident des Verbandes}, {@code die Präsidenten}
 * </ul>
 */
final class OfficeResolver {

  private static final double CONFIDENCE = 0.75;
  private static final Set<String> PLURAL_ARTICLES = Set.of("die", "diese");

  private record Taught(Chain person, Offices.Office office, Optional<Chain> origin) {}

  private final Offices offices;
  private final ArticleTokens tokens;
  private final Map<Integer, Definite.Placed> mentions;
  private final Recent recent;
  private final Appositions appositions;
  private final Map<String, List<Taught>> taught = new HashMap<>();
  private final Set<Integer> teaching = new HashSet<>();

  OfficeResolver(
      Offices offices,
      ArticleTokens tokens,
      Map<Integer, Definite.Placed> mentions,
      Recent recent) {
    this.recent = recent;
    this.appositions = new Appositions(offices, tokens, mentions);
    this.offices = offices;
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** Learns the offices of all people and tells their chains. */
  void learn(List<Chain> chains) {
    for (Chain chain : chains) {
      if (chain.type() == EntityType.PER) {
        for (Name name : List.copyOf(chain.names())) {
          learn(chain, name);
        }
      }
    }
  }

  private void learn(Chain person, Name name) {
    if (name.mention().kind() != MentionKind.NAME || !name.hasTokens()) {
      return;
    }
    int before = name.first() - 1;
    if (tokens.together(before, name.first())) {
      teach(person, before);
      learnOrigin(person, mentions.get(before));
    }
    appositions.of(person, name).forEach(noun -> teach(person, noun));
  }

  /** {@code die Deutsche Anna Amsel}. */
  private static void learnOrigin(Chain person, Definite.Placed before) {
    boolean inhabitant = before != null
        && before.kind() == MentionKind.DERIVED
        && before.chain().place().flatMap(Places.Place::country).isPresent();
    if (inhabitant) {
      person.origin(before.chain());
    }
  }

  private void teach(Chain person, int noun) {
    Optional<Offices.Office> office = offices.of(tokens.token(noun));
    if (office.isEmpty()) {
      return;
    }
    Optional<Chain> origin = origin(noun);
    teaching.add(noun);
    person.role(shortened(noun, office.get().name()), office.get().gender(), origin);
    if (isFormer(noun)) {
      return;
    }
    String slot =
        office.get().group().isEmpty() ? office.get().key() : office.get().group();
    taught
        .computeIfAbsent(slot, key -> new ArrayList<>())
        .add(new Taught(person, office.get(), origin));
  }

  /** {@code der damalige russische Präsident}. */
  private boolean isFormer(int noun) {
    for (int i = noun - 1; tokens.together(i, noun); i--) {
      var token = tokens.token(i);
      if (offices.isFormer(token)) {
        return true;
      }
      if (token.pos() != Pos.ADJ) {
        return false;
      }
    }
    return false;
  }

  /** The place before the hyphen is the country, not the office: {@code US-Präsident}. */
  private String shortened(int noun, String office) {
    int hyphen = office.lastIndexOf('-');
    boolean place = hyphen > 0
        && hyphen + 1 < office.length()
        && mentions.containsKey(noun)
        && mentions.get(noun).chain().type() == EntityType.LOC;
    return place ? office.substring(hyphen + 1) : office;
  }

  private Optional<Chain> origin(int noun) {
    Definite.Placed part = mentions.get(noun);
    if (part != null && part.kind() == MentionKind.PART) {
      return Optional.of(part.chain());
    }
    for (int i = noun - 1; tokens.together(i, noun); i--) {
      Definite.Placed before = mentions.get(i);
      if (before != null) {
        boolean attribute =
            i == noun - 1 || before.kind() == MentionKind.DERIVED || before.isGenitive();
        return attribute && before.chain().type() != EntityType.PER
            ? Optional.of(before.chain())
            : Optional.empty();
      }
      if (tokens.token(i).pos() != Pos.ADJ) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Adds the offices that stand for a person to that person's chain. */
  void resolve() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.token(i).pos() == Pos.NOUN && !mentions.containsKey(i) && !teaching.contains(i)) {
        resolve(i);
      }
    }
  }

  private void resolve(int noun) {
    Optional<Offices.Office> office = offices.of(tokens.token(noun));
    Optional<Definite> group =
        office.isEmpty() ? Optional.empty() : Definite.of(noun, tokens, mentions);
    if (group.isEmpty()
        || isPlural(noun, group.get())
        || isNarrowed(noun)
        || isPost(noun, group.get())) {
      return;
    }
    bearer(office.get(), group.get()).ifPresent(person -> {
      var mention = new Mention(
          tokens.token(noun).span(),
          EntityType.PER,
          MentionKind.NOMINAL,
          CONFIDENCE,
          "coref-office");
      person.refer(mention);
      recent.note(noun, person);
    });
  }

  private boolean isPlural(int noun, Definite group) {
    boolean feminine = tokens.token(noun).form().endsWith("in");
    boolean adjectival = tokens.token(noun).form().endsWith("e");
    return (PLURAL_ARTICLES.contains(group.determiner()) && !feminine && !adjectival)
        || tokens.token(noun).must(Feature.PLURAL);
  }

  /** {@code der Präsident des Verbandes}, {@code der Sprecher von …}, {@code Präsident Obama}. */
  private boolean isNarrowed(int noun) {
    int after = noun + 1;
    if (!tokens.together(after, noun)) {
      return false;
    }
    String form = tokens.token(after).form().toLowerCase(Locale.GERMAN);
    Pos pos = tokens.token(after).pos();
    return Set.of("des", "der", "von", "vom", "für", "eines", "einer").contains(form)
        || pos == Pos.PROPN
        || pos == Pos.NOUN;
  }

  /** {@code auf das Amt des Präsidenten}. */
  private boolean isPost(int noun, Definite group) {
    int before = group.first() - 1;
    return tokens.together(before, noun) && offices.isPost(tokens.token(before));
  }

  private Optional<Chain> bearer(Offices.Office office, Definite group) {
    String slot = office.group().isEmpty() ? office.key() : office.group();
    Set<Chain> exact = new HashSet<>();
    Set<Chain> related = new HashSet<>();
    for (Taught known : taught.getOrDefault(slot, List.of())) {
      if (agrees(known, office, group)) {
        (known.office().key().equals(office.key()) ? exact : related).add(known.person());
      }
    }
    Set<Chain> candidates = exact.isEmpty() ? related : exact;
    return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  private static boolean agrees(Taught known, Offices.Office office, Definite group) {
    boolean gender = office.gender().isEmpty()
        || known.office().gender().isEmpty()
        || office.gender().equals(known.office().gender());
    boolean same = known.office().key().equals(office.key());
    boolean place =
        group.origin().isEmpty() ? same : known.person().origin().equals(group.origin());
    return gender && place && (!same || known.office().mayBe(office));
  }
}
