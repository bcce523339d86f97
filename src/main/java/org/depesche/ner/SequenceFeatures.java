package org.depesche.ner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depesche.document.Feature;
import org.depesche.document.Pos;
import org.depesche.document.Token;

/** The features of a token that depend on its part of speech, its readings and its neighbours. */
public final class SequenceFeatures {

  private static final int WINDOW = 2;
  private static final int NO_TOKEN = 99;
  private static final List<Feature> LEXICAL_CLASSES = List.of(
      Feature.GIVEN_NAME,
      Feature.SURNAME,
      Feature.CITY,
      Feature.COUNTRY,
      Feature.REGION,
      Feature.WATER,
      Feature.PROPER_NOUN,
      Feature.NOUN,
      Feature.ADJECTIVE,
      Feature.VERB,
      Feature.GENITIVE);

  private static final List<Pos> PARTS = List.of(Pos.values());
  private static final Map<Pos, Integer> POS_CODES = posCodes();

  /** Number of the traits of a token. */
  public static final int TRAITS = PARTS.size() + LEXICAL_CLASSES.size();

  private SequenceFeatures() {}

  private static Map<Pos, Integer> posCodes() {
    Map<Pos, Integer> codes = new EnumMap<>(Pos.class);
    for (var pos : Pos.values()) {
      codes.put(pos, FeatureBuffer.hash('P', pos.name(), 0, pos.name().length()));
    }
    return codes;
  }

  /** Returns the part of speech and the lexical classes of a token as numbers below {@link #TRAITS}. */
  public static int[] traits(Token token) {
    int[] traits = new int[1 + LEXICAL_CLASSES.size()];
    traits[0] = PARTS.indexOf(token.pos());
    int size = 1;
    for (int i = 0; i < LEXICAL_CLASSES.size(); i++) {
      if (token.may(LEXICAL_CLASSES.get(i))) {
        traits[size++] = PARTS.size() + i;
      }
    }
    return Arrays.copyOf(traits, size);
  }

  /** Adds the features of a token. */
  public static void add(List<Token> tokens, int index, FeatureBuffer features) {
    features.add(FeatureBuffer.combine('0', 0));
    parts(tokens, index, features);
    neighbours(tokens, index, features);
    shapes(tokens, index, features);
    for (int offset = -1; offset <= 1; offset++) {
      readings(tokens, index, offset, features);
    }
  }

  private static void parts(List<Token> tokens, int index, FeatureBuffer features) {
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      features.add(code('P', offset, pos(tokens, index + offset)));
    }
    int own = pos(tokens, index);
    int left = FeatureBuffer.combine(pos(tokens, index - 1), own);
    int right = FeatureBuffer.combine(own, pos(tokens, index + 1));
    features.add(code('Q', -1, left));
    features.add(code('Q', 1, right));
    features.add(code('T', 0, FeatureBuffer.combine(left, pos(tokens, index + 1))));
    features.add(code('V', 0, FeatureBuffer.combine(own, form(tokens, index))));
  }

  private static void neighbours(List<Token> tokens, int index, FeatureBuffer features) {
    int own = form(tokens, index);
    features.add(code('N', -1, FeatureBuffer.combine(form(tokens, index - 1), own)));
    features.add(code('N', 1, FeatureBuffer.combine(own, form(tokens, index + 1))));
    int around = FeatureBuffer.combine(form(tokens, index - 1), form(tokens, index + 1));
    features.add(code('N', 0, around));
  }

  private static void shapes(List<Token> tokens, int index, FeatureBuffer features) {
    int own = shape(tokens, index);
    int left = FeatureBuffer.combine(shape(tokens, index - 1), own);
    int right = FeatureBuffer.combine(own, shape(tokens, index + 1));
    features.add(code('H', -1, left));
    features.add(code('H', 1, right));
    features.add(code('H', 0, FeatureBuffer.combine(left, shape(tokens, index + 1))));
  }

  private static void readings(List<Token> tokens, int index, int offset, FeatureBuffer features) {
    int position = index + offset;
    if (position < 0 || position >= tokens.size()) {
      return;
    }
    var token = tokens.get(position);
    int mask = 0;
    for (int i = 0; i < LEXICAL_CLASSES.size(); i++) {
      if (token.may(LEXICAL_CLASSES.get(i))) {
        mask |= 1 << i;
        features.add(code('R', offset, i));
      }
    }
    features.add(code('M', offset, FeatureBuffer.combine(mask, pos(tokens, position))));
  }

  private static int pos(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size()
        ? NO_TOKEN
        : POS_CODES.get(tokens.get(index).pos());
  }

  private static int form(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return NO_TOKEN;
    }
    String form = FormFeatures.normal(tokens.get(index).form());
    return FeatureBuffer.hash('w', form, 0, form.length());
  }

  private static int shape(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return NO_TOKEN;
    }
    String shape = WordShape.brief(tokens.get(index).form());
    return FeatureBuffer.hash('b', shape, 0, shape.length());
  }

  private static int code(int kind, int offset, int value) {
    return FeatureBuffer.combine(FeatureBuffer.combine(kind, offset), value);
  }
}
