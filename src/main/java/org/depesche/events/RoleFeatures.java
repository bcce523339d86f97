package org.depesche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells how a candidate stands to an event, as features for the classifier of roles. */
final class RoleFeatures {

  private static final int LONGEST_PATH = 5;
  private static final int[] DISTANCES = {1, 2, 3, 5, 8, 12, 20};

  private final Draft draft;
  private final SentenceEvents sentence;
  private final Syntax syntax;
  private final String type;
  private final String voice;
  private final String form;
  private final String taken;
  private final Surface surface;
  private final WordFeatures words;

  RoleFeatures(Draft draft, SentenceEvents sentence) {
    this.draft = draft;
    this.sentence = sentence;
    syntax = sentence.syntax();
    type = draft.entry().type().name();
    voice = voice();
    surface = sentence.surface();
    words = new WordFeatures(draft, sentence, voice);
    form = draft.verb() ? "v" : "n";
    taken = (draft.role(Role.ACTOR).isEmpty() ? "-" : "a")
        + (draft.role(Role.RECIPIENT).isEmpty() ? "-" : "r");
  }

  private String voice() {
    if (!draft.verb()) {
      return "noun";
    }
    var group = syntax.verbGroup(draft.token());
    String form = group.isPassive(draft.entry()) ? "passive" : "active";
    return form + (group.finite() >= 0 ? "finite" : "bare");
  }

  /** Returns the features of a candidate that was told in the ways named. */
  FeatureHashes of(Candidate candidate, List<String> told) {
    var out = new FeatureHashes();
    String rule = rule(candidate);
    String kind = candidate.kind();
    out.add("bias");
    out.add("voice", voice, kind, type);
    out.add("kind", kind, type);
    out.add("kindVoice", kind, voice);
    out.add("rule", rule);
    out.add("ruleKind", rule, kind);
    out.add("ruleType", rule, type);
    out.add("ruleVoice", rule, voice, kind);
    out.add("taken", taken, rule, kind);
    addTold(out, candidate, told);
    if (candidate.sentence() == draft.sentence() && candidate.token() >= 0) {
      addSyntax(out, candidate, rule);
    } else {
      out.add("elsewhere", kind, voice);
      out.add("elsewhereTaken", taken, type, voice);
    }
    return out;
  }

  /** Returns the features for that nobody of the candidates fills a role. */
  FeatureHashes ofNobody(Set<Candidate> candidates) {
    var out = new FeatureHashes();
    out.add("nobody");
    out.add("nobodyType", type);
    out.add("nobodyVoice", voice);
    out.add("nobodyEntry", draft.entry().id());
    out.add("nobodyTypeVoice", type, voice);
    for (Role role : Role.values()) {
      String filled = role.name() + draft.role(role).size();
      out.add("nobodyRule", filled);
      out.add("nobodyRuleVoice", filled, voice);
      out.add("nobodyRuleType", filled, type);
    }
    out.add("nobodyTaken", taken, type);
    out.add("nobodyTimes", draft.times().isEmpty() ? "-" : "t", voice);
    out.add("nobodyDefinite", draft.definite() ? "d" : "i", taken, voice);
    out.add("nobodyMode", type, draft.entry().mode().orElse(""));
    out.add("nobodyRelation", syntax.relation(draft.token()), form);
    long inside = candidates.stream().filter(this::isNear).count();
    out.add("nobodyMany", String.valueOf(Math.min(inside, 8)));
    return out;
  }

  private boolean isNear(Candidate candidate) {
    return candidate.sentence() == draft.sentence() && !candidate.isTime();
  }

  private void addTold(FeatureHashes out, Candidate candidate, List<String> told) {
    boolean inside = candidate.sentence() == draft.sentence() && candidate.token() >= 0;
    String where = inside ? "in" : "out" + Math.min(9, draft.sentence() - candidate.sentence());
    for (String as : told) {
      out.add("told", as, where);
      out.add("toldVoice", as, inside ? "in" : "out", voice, taken);
      out.add("toldType", as, inside ? "in" : "out", type);
      out.add("toldTaken", as, inside ? "in" : "out", taken, draft.definite() ? "d" : "i");
    }
  }

  private void addSyntax(FeatureHashes out, Candidate candidate, String rule) {
    int token = candidate.token();
    String kind = candidate.kind();
    String own = relation(token);
    String distance = distance(token);
    String clause = syntax.clause(token) == syntax.clause(draft.token()) ? "same" : "other";
    out.add("own", own, voice);
    out.add("ownType", own, type);
    out.add("ownTypeKind", own, type, kind);
    out.add("ownClause", own, clause, voice);
    out.add("ownClauseType", own, clause, type, form);
    out.add("distance", distance, voice);
    out.add("distanceKind", distance, kind, form);
    out.add("distanceType", distance, type, clause);
    out.add("clause", clause, kind, voice, taken);
    out.add("cases", syntax.caseLetters(token), voice, clause, own);
    out.add("rank", rank(candidate, other -> other.kind().equals(kind)), kind, clause, own);
    addPath(out, token, kind);
    addSurface(out, candidate, rule);
    words.add(out, candidate, rule);
    addFunctions(out, token, kind, rule);
  }

  private void addSurface(FeatureHashes out, Candidate candidate, String rule) {
    int token = candidate.token();
    String kind = candidate.kind();
    String group = surface.form(token);
    String between = surface.between(token, draft.token());
    String side = token < draft.token() ? "-" : "+";
    String slot = slotOf(group);
    out.add("form", group, voice);
    out.add("formType", group, type, form);
    out.add("formKind", group, kind, form);
    out.add("formSlot", slot, voice);
    out.add("formSlotKind", slot, kind, between, form);
    out.add("formSlotRule", slot, rule, taken, form);
    out.add("formSlotSide", slot, side, between, voice);
    out.add("between", between, side, voice, kind);
    out.add("betweenType", between, side, type, form);
    boolean human = isActor(candidate);
    String rank = rank(candidate, other -> !other.isTime() && isActor(other) == human);
    out.add("humanRank", human ? "h" : "t", rank, voice, taken);
    out.add("humanRankSlot", human ? "h" : "t", rank, slot, form, between);
    out.add("humanRankForm", human ? "h" : "t", rank, group, form);
    out.add("subject", syntax.relation(token), rank, between, voice, taken);
  }

  private String slotOf(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return slot(form);
    }
    boolean passive = voice.startsWith("passive");
    var roles = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      String function = c == 'N' ? (passive ? "A" : "S") : String.valueOf(c);
      roles.append(c).append(slot(function).charAt(0));
    }
    return roles.toString();
  }

  private static boolean isActor(Candidate candidate) {
    return !candidate.isTime()
        && !candidate.kind().equals("thing")
        && !candidate.kind().equals("place")
        && !candidate.kind().contains("PART")
        && !candidate.kind().contains("DERIVED");
  }

  private void addPath(FeatureHashes out, int token, String kind) {
    String path = path(token);
    out.add("path", path, form);
    out.add("pathVoice", path, voice);
    out.add("pathKind", path, kind, form);
    out.add("pathType", path, type, voice);
  }

  private void addFunctions(FeatureHashes out, int token, String kind, String rule) {
    List<String> functions = draft.arguments().functionsOf(token);
    if (functions.isEmpty()) {
      functions = List.of("none");
    }
    for (String function : functions) {
      String slot = slot(function);
      out.add("function", function, voice, slot);
      out.add("functionType", function, type, form);
      out.add("functionKind", function, kind, slot, form);
      out.add("slot", slot, rule, kind);
      out.add("slotType", slot, type);
    }
  }

  private String slot(String function) {
    for (Slot slot : draft.entry().frame()) {
      if (slot.function().equals(function)) {
        return slot.role().name();
      }
    }
    return "-";
  }

  /** Returns the role that the lexicon gives the candidate. */
  private String rule(Candidate candidate) {
    if (candidate.isTime()) {
      return draft.times().contains(candidate.timex()) ? "TIME" : "-";
    }
    for (var entry : draft.roles().entrySet()) {
      if (RoleFiller.contains(entry.getValue(), candidate.filler())) {
        return entry.getKey().name();
      }
    }
    return "-";
  }

  private String relation(int token) {
    return syntax.relation(token) + "/" + syntax.preposition(token);
  }

  private String distance(int token) {
    int steps = Math.abs(token - draft.token());
    int bucket = 0;
    while (bucket < DISTANCES.length && steps > DISTANCES[bucket]) {
      bucket++;
    }
    return (token < draft.token() ? "-" : "+") + bucket;
  }

  /** Returns the place of the candidate among some of the sentence, counted from the trigger. */
  private String rank(Candidate candidate, Predicate<Candidate> counts) {
    boolean left = candidate.token() < draft.token();
    int from = left ? candidate.token() : draft.token();
    int to = left ? draft.token() : candidate.token();
    int rank = 0;
    for (Candidate other : sentence.candidates()) {
      if (other.token() > from && other.token() < to && counts.test(other)) {
        rank++;
      }
    }
    return (left ? "-" : "+") + Math.min(rank, 3);
  }

  /** Returns the relations from the trigger up and down to the token. */
  private String path(int token) {
    List<Integer> up = new ArrayList<>();
    int top = draft.token();
    while (top >= 0 && !syntax.dominates(top, token)) {
      up.add(top);
      top = syntax.head(top);
    }
    var path = new StringBuilder();
    up.forEach(i -> path.append('<').append(syntax.relation(i)));
    List<String> down = new ArrayList<>();
    for (int i = token; i >= 0 && i != top; i = syntax.head(i)) {
      down.add(0, ">" + (i == token ? relation(i) : syntax.relation(i)));
    }
    if (up.size() + down.size() > LONGEST_PATH) {
      return String.format(Locale.ROOT, "%d.%d", Math.min(6, up.size()), Math.min(6, down.size()));
    }
    down.forEach(path::append);
    return path.toString();
  }
}
