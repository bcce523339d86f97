package org.depesche.eventcoref;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesche.document.Analysis;
import org.depesche.document.Event;
import org.depesche.document.Filler;
import org.depesche.document.Pos;
import org.depesche.document.Span;
import org.depesche.document.Table;
import org.depesche.document.TimexType;
import org.depesche.document.Token;
import org.depesche.eventcoref.Telling.Part;

/** Reads from an analysis what decides which of its events are the same. */
final class Tellings {

  private static final Set<Pos> BEFORE_NOUNS = Set.of(Pos.ADJ, Pos.NUM, Pos.ADV);
  private static final Map<String, Reference> DETERMINERS =
      Table.read(Tellings.class, "determiners.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(
              row -> row.get(0), row -> Reference.valueOf(row.get(1))));
  private static final Pattern SUPERLATIVE = Pattern.compile("(st|ßt)e[mnrs]?$");
  private static final int ADVERBS_BEFORE_VERB = 3;

  private final Analysis analysis;
  private final Set<String> renewals;

  Tellings(Analysis analysis, Set<String> renewals) {
    this.analysis = analysis;
    this.renewals = renewals;
  }

  /** Returns the events of the article with what decides, in text order. */
  List<Telling> read() {
    List<Telling> tellings = new ArrayList<>();
    var events = analysis.narrative().events();
    for (int i = 0; i < events.size(); i++) {
      tellings.add(telling(i, events.get(i)));
    }
    return tellings;
  }

  private Telling telling(int index, Event event) {
    Span first = event.trigger().parts().get(0);
    int sentence = sentence(first);
    return new Telling(
        index,
        event,
        word(event, sentence),
        reference(event, sentence),
        sentence,
        analysis.article().kindOf(analysis.sentences().get(sentence)),
        cast(event, sentence),
        values(event));
  }

  private int sentence(Span span) {
    var sentences = analysis.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException("in no sentence: " + span);
  }

  private List<Token> tokens(int sentence) {
    return analysis.sentences().get(sentence).tokens();
  }

  private int token(int sentence, Span span) {
    var tokens = tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > span.start()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no token at " + span);
  }

  /** Returns the noun or the verb; of a light verb or a copula the word that it goes with. */
  private String word(Event event, int sentence) {
    String lemma = event.trigger().lemma();
    String entry = entry(event);
    if (lemma.startsWith(entry)) {
      return entry;
    }
    for (Span part : event.trigger().parts()) {
      var token = tokens(sentence).get(token(sentence, part));
      boolean besides = event.trigger().parts().size() > 1
          && !lemma.startsWith(token.form().toLowerCase(Locale.GERMAN));
      if (besides && (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ)) {
        return token.lemma();
      }
    }
    return lemma;
  }

  /** Returns the noun of the lexicon that told it; empty for a verb. */
  private static String entry(Event event) {
    String[] rule = event.rule().split(":");
    return rule[0].equals("noun") ? rule[1] : " ";
  }

  private Reference reference(Event event, int sentence) {
    var tokens = tokens(sentence);
    Span first = event.trigger().parts().get(0);
    int at = token(sentence, first);
    if (tokens.get(at).pos() != Pos.NOUN && tokens.get(at).pos() != Pos.ADJ) {
      return isRenewed(event, sentence) ? Reference.NEW : Reference.BARE;
    }
    boolean renewed = false;
    int before = at - 1;
    while (before >= 0 && BEFORE_NOUNS.contains(tokens.get(before).pos())) {
      renewed |= isRenewal(tokens.get(before)) || isCounted(tokens.get(before));
      before--;
    }
    Reference reference = before < 0 ? Reference.BARE : byDeterminer(tokens.get(before));
    return renewed && reference != Reference.DEMONSTRATIVE ? Reference.NEW : reference;
  }

  /** Returns whether it is a number, or picks one out of several: {@code der schwerste Unfall}. */
  private static boolean isCounted(Token token) {
    return token.pos() == Pos.NUM
        || (token.pos() == Pos.ADJ
            && SUPERLATIVE.matcher(token.form()).find()
            && !token.lemma().endsWith("st"));
  }

  private boolean isRenewed(Event event, int sentence) {
    var tokens = tokens(sentence);
    for (Span part : event.trigger().parts()) {
      int at = token(sentence, part);
      int end = Math.min(tokens.size(), at + 2);
      for (int i = Math.max(0, at - ADVERBS_BEFORE_VERB); i < end; i++) {
        if (tokens.get(i).pos() == Pos.ADV && isRenewal(tokens.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isRenewal(Token token) {
    return renewals.contains(token.lemma())
        || renewals.contains(token.form().toLowerCase(Locale.GERMAN));
  }

  private static Reference byDeterminer(Token token) {
    String form = token.form().toLowerCase(Locale.GERMAN);
    if (token.pos() == Pos.PROPN) {
      return form.endsWith("s") ? Reference.DEFINITE : Reference.BARE;
    }
    boolean known = token.pos() == Pos.DET || token.pos() == Pos.ADP;
    Reference otherwise = token.pos() == Pos.DET ? Reference.NEW : Reference.BARE;
    return known ? DETERMINERS.getOrDefault(form, otherwise) : Reference.BARE;
  }

  private Map<Part, Set<String>> cast(Event event, int sentence) {
    Map<Part, Set<String>> cast = new EnumMap<>(Part.class);
    var roles = event.roles();
    cast.put(Part.ACTOR, names(roles.actor()));
    cast.put(Part.RECIPIENT, names(roles.recipient()));
    List<Filler> places = new ArrayList<>(roles.location());
    places.addAll(roles.destination());
    cast.put(Part.PLACE, names(places));
    cast.put(Part.NUMBER, numbers(event, sentence));
    return cast;
  }

  /** Returns {@code #} and the index of an entity, the base form of another filler. */
  private Set<String> names(List<Filler> fillers) {
    Set<String> names = new HashSet<>();
    for (Filler filler : fillers) {
      names.add(filler.entity().isPresent() ? "#" + filler.entity().getAsInt() : noun(filler));
    }
    return names;
  }

  private String noun(Filler filler) {
    int sentence = sentence(filler.span());
    var tokens = tokens(sentence);
    int last = token(sentence, filler.span());
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).span().end() <= filler.span().end()) {
      last++;
    }
    return tokens.get(last).lemma();
  }

  /** Returns the numbers before the recipients or the noun that tells it. */
  private Set<String> numbers(Event event, int sentence) {
    Set<String> numbers = new HashSet<>();
    List<Span> counted = new ArrayList<>(event.trigger().parts());
    event.roles().recipient().forEach(filler -> counted.add(filler.span()));
    for (Span span : counted) {
      if (!analysis.sentences().get(sentence).span().contains(span)) {
        continue;
      }
      int at = token(sentence, span) - 1;
      while (at >= 0 && tokens(sentence).get(at).pos() == Pos.ADJ) {
        at--;
      }
      if (at >= 0 && tokens(sentence).get(at).pos() == Pos.NUM) {
        numbers.add(tokens(sentence).get(at).form());
      }
    }
    return numbers;
  }

  private Set<String> values(Event event) {
    return event.roles().time().stream()
        .map(analysis.timexes()::get)
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .map(t -> t.value())
        .collect(Collectors.toUnmodifiableSet());
  }
}
