package org.depesche.coref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.document.EntityType;

/**
 * Joins the names of places, organisations and other things.
 *
 * <ul>
 *   <li>inflected forms and well-known other names: {@code Kremls}, {@code Kreml}; {@code UN}
 *   <li>a short form in brackets with its long form: {@code Deutscher Wetterdienst (DWD)}
 *   <li>initials: {@code National Democratic Party}, {@code NDP}
 *   <li>the beginning or end of one longer name: {@code Tesla}, {@code Tesla Motors}; {@code
 *       Sicherheitsrat}, {@code UN-Sicherheitsrat}; not {@code Bundestag}, {@code Finanzausschuss
 *       des Bundestages}
 * </ul>
 */
final class BodyGrouper {

  private final Lexicon lexicon;
  private final String text;
  private final Map<String, Chain> chains = new LinkedHashMap<>();
  private final Map<Chain, Chain> joined = new HashMap<>();

  BodyGrouper(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Returns the chains of the names by their keys, each name in one of them. */
  Map<String, Chain> group(List<Name> names) {
    for (Name name : names) {
      chains.computeIfAbsent(lexicon.key(name.surface()), key -> start(name)).add(name);
    }
    joinWrittenAsOne();
    joinBracketed(names);
    joinInitials();
    joinParts();
    chains.replaceAll((key, chain) -> root(chain));
    return chains;
  }

  private Chain start(Name name) {
    Chain chain = new Chain(name.type());
    if (name.type() == EntityType.LOC) {
      lexicon.places().named(name.surface()).ifPresent(chain::place);
    }
    return chain;
  }

  private Chain root(Chain chain) {
    Chain root = chain;
    while (joined.containsKey(root)) {
      root = joined.get(root);
    }
    return root;
  }

  private void join(Chain one, Chain other) {
    Chain into = root(one);
    Chain from = root(other);
    if (into != from) {
      into.absorb(from);
      joined.put(from, into);
    }
  }

  private Chain chain(Name name) {
    return chains.get(lexicon.key(name.surface()));
  }

  /** {@code Irak-Krieg}, {@code Irakkrieg}. */
  private void joinWrittenAsOne() {
    Map<String, Chain> closed = new HashMap<>();
    for (var entry : chains.entrySet()) {
      Chain first = closed.putIfAbsent(entry.getKey().replace(" ", ""), entry.getValue());
      if (first != null && first.type() == entry.getValue().type()) {
        join(first, entry.getValue());
      }
    }
  }

  private void joinBracketed(List<Name> names) {
    for (int i = 1; i < names.size(); i++) {
      Name outside = names.get(i - 1);
      Name inside = names.get(i);
      if (isBracketed(outside, inside) && isPair(outside, inside)) {
        join(chain(outside), chain(inside));
      }
    }
  }

  private boolean isBracketed(Name outside, Name inside) {
    int from = outside.mention().span().end();
    int to = inside.mention().span().start();
    int end = inside.mention().span().end();
    return to > from
        && to - from <= 5
        && text.substring(from, to).replaceAll("[\\s\"„“”»«]", "").equals("(")
        && end < text.length()
        && (text.charAt(end) == ')' || text.charAt(end) == ',' || text.charAt(end) == '"');
  }

  private boolean isPair(Name outside, Name inside) {
    String one = outside.surface();
    String other = inside.surface();
    if (outside.type() == EntityType.PER || inside.type() == EntityType.PER) {
      return false;
    }
    if (Acronym.isShort(other)) {
      boolean bodies = outside.type() == inside.type() && outside.type() != EntityType.LOC;
      boolean known = lexicon.aliases().key(one).isPresent();
      return Acronym.abbreviates(other, one)
          || (bodies && !known && other.length() >= 3 && !Acronym.isShort(one));
    }
    return Acronym.isShort(one) && Acronym.abbreviates(one, other);
  }

  /** Joins short forms to long ones by their initials, unless brackets have explained them. */
  private void joinInitials() {
    Map<String, Chain> longForms = longForms();
    for (Chain chain : List.copyOf(chains.values())) {
      String acronym = chain.names().get(0).surface();
      boolean open = root(chain) == chain && chain.type() != EntityType.LOC;
      if (open && acronym.length() > 2 && Acronym.isShort(acronym)) {
        Optional.ofNullable(longForms.get(Acronym.letters(acronym)))
            .filter(longForm -> longForm.type() == chain.type())
            .ifPresent(longForm -> join(longForm, chain));
      }
    }
  }

  private Map<String, Chain> longForms() {
    Map<String, Chain> longForms = new HashMap<>();
    for (Chain chain : chains.values()) {
      for (Name name : chain.names()) {
        if (name.words().size() >= 2) {
          Acronym.initials(name.surface()).forEach(i -> longForms.putIfAbsent(i, chain));
        }
      }
    }
    return longForms;
  }

  private void joinParts() {
    Map<String, Set<Chain>> inside = new HashMap<>();
    for (var entry : chains.entrySet()) {
      for (String part : Parts.of(entry.getKey())) {
        inside.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(entry.getValue());
      }
    }
    for (String key : List.copyOf(chains.keySet())) {
      Chain chain = chains.get(key);
      Set<Chain> whole = new LinkedHashSet<>();
      inside.getOrDefault(key, Set.of()).forEach(other -> whole.add(root(other)));
      whole.remove(root(chain));
      if (whole.size() == 1 && mayBePart(key, chain, whole.iterator().next())) {
        join(whole.iterator().next(), chain);
      }
    }
  }

  private boolean mayBePart(String key, Chain part, Chain whole) {
    if (part.place().isPresent() || whole.type() != part.type() || isWellKnown(part)) {
      return false;
    }
    if (part.type() != EntityType.LOC) {
      return true;
    }
    for (Name name : whole.names()) {
      if (Parts.isLocal(key, Fold.key(name.surface()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWellKnown(Chain chain) {
    return lexicon.aliases().key(chain.names().get(0).surface()).isPresent();
  }
}
