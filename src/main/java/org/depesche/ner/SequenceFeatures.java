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

  private final int[] parts;
  private final int[] forms;
  private final int[] shapes;
  private final int[] masks;

  /** Takes in the tokens of a sentence. */
  public SequenceFeatures(List<Token> tokens) {
    parts = tokens.stream().mapToInt(token -> POS_CODES.get(token.pos())).toArray();
    forms = tokens.stream().mapToInt(token -> form(token.form())).toArray();
    shapes = tokens.stream().mapToInt(token -> shape(token.form())).toArray();
    masks = tokens.stream().mapToInt(SequenceFeatures::mask).toArray();
  }

  private static int form(String raw) {
    String form = FormFeatures.normal(raw);
    return FeatureBuffer.hash('w', form, 0, form.length());
  }

  private static int shape(String raw) {
    String shape = WordShape.brief(raw);
    return FeatureBuffer.hash('b', shape, 0, shape.length());
  }

  private static int mask(Token token) {
    int mask = 0;
    for (int i = 0; i < LEXICAL_CLASSES.size(); i++) {
      mask |= token.may(LEXICAL_CLASSES.get(i)) ? 1 << i : 0;
    }
    return mask;
  }

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
  public void add(int index, FeatureBuffer features) {
    features.add(FeatureBuffer.combine('0', 0));
    parts(index, features);
    neighbours(index, features);
    shapes(index, features);
    for (int offset = -1; offset <= 1; offset++) {
      readings(index + offset, offset, features);
    }
  }

  private void parts(int index, FeatureBuffer features) {
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      features.add(code('P', offset, at(parts, index + offset)));
    }
    int own = parts[index];
    int left = FeatureBuffer.combine(at(parts, index - 1), own);
    int right = FeatureBuffer.combine(own, at(parts, index + 1));
    features.add(code('Q', -1, left));
    features.add(code('Q', 1, right));
    features.add(code('T', 0, FeatureBuffer.combine(left, at(parts, index + 1))));
    features.add(code('V', 0, FeatureBuffer.combine(own, forms[index])));
  }

  private void neighbours(int index, FeatureBuffer features) {
    int before = at(forms, index - 1);
    int after = at(forms, index + 1);
    features.add(code('N', -1, FeatureBuffer.combine(before, forms[index])));
    features.add(code('N', 1, FeatureBuffer.combine(forms[index], after)));
    features.add(code('N', 0, FeatureBuffer.combine(before, after)));
  }

  private void shapes(int index, FeatureBuffer features) {
    int after = at(shapes, index + 1);
    int left = FeatureBuffer.combine(at(shapes, index - 1), shapes[index]);
    features.add(code('H', -1, left));
    features.add(code('H', 1, FeatureBuffer.combine(shapes[index], after)));
    features.add(code('H', 0, FeatureBuffer.combine(left, after)));
  }

  private void readings(int position, int offset, FeatureBuffer features) {
    if (position < 0 || position >= masks.length) {
      return;
    }
    for (int bits = masks[position]; bits != 0; bits &= bits - 1) {
      features.add(code('R', offset, Integer.numberOfTrailingZeros(bits)));
    }
    features.add(code('M', offset, FeatureBuffer.combine(masks[position], parts[position])));
  }

  private static int at(int[] codes, int index) {
    return index < 0 || index >= codes.length ? NO_TOKEN : codes[index];
  }

  private static int code(int kind, int offset, int value) {
    return FeatureBuffer.combine(FeatureBuffer.combine(kind, offset), value);
  }
}
