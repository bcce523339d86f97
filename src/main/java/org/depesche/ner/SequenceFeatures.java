package org.depesche.ner;

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

  private static final long[] CLASS_BITS =
      LEXICAL_CLASSES.stream().mapToLong(Feature::bit).toArray();

  private static final List<Pos> PARTS = List.of(Pos.values());
  private static final Map<Pos, Integer> POS_CODES = posCodes();

  /** Number of the traits of a token. */
  public static final int TRAITS = PARTS.size() + LEXICAL_CLASSES.size();

  /** Number of sets of traits, see {@link #traitsOf}. */
  static final int TRAIT_SETS = PARTS.size() << LEXICAL_CLASSES.size();

  private static final int MASK = (1 << LEXICAL_CLASSES.size()) - 1;

  private final int[] traits;
  private final int[] parts;
  private final int[] forms;
  private final int[] shapes;

  /** Takes in the tokens of a sentence. */
  public SequenceFeatures(List<Token> tokens) {
    this(tokens.size());
    for (int i = 0; i < parts.length; i++) {
      String form = tokens.get(i).form();
      set(i, tokens.get(i), form(form), shape(form));
    }
  }

  /** Makes room for the tokens of a sentence, to be told by {@link #set(int, Token, FormScores)}. */
  SequenceFeatures(int length) {
    traits = new int[length];
    parts = new int[length];
    forms = new int[length];
    shapes = new int[length];
  }

  /** Takes in a token. */
  void set(int index, Token token, FormScores form) {
    set(index, token, form.hash(), form.shape());
  }

  private void set(int index, Token token, int form, int shape) {
    traits[index] = traitSet(token);
    parts[index] = POS_CODES.get(token.pos());
    forms[index] = form;
    shapes[index] = shape;
  }

  private static int traitSet(Token token) {
    long bits = token.bits();
    int mask = 0;
    for (int i = 0; i < CLASS_BITS.length; i++) {
      mask |= (bits & CLASS_BITS[i]) != 0 ? 1 << i : 0;
    }
    return PARTS.indexOf(token.pos()) << CLASS_BITS.length | mask;
  }

  /** Returns the number of the set of traits of a token taken in. */
  int traits(int index) {
    return traits[index];
  }

  /** Returns the hash of a form. */
  static int form(String raw) {
    String form = FormFeatures.normal(raw);
    return FeatureBuffer.hash('w', form, 0, form.length());
  }

  /** Returns the hash of the outline of a form. */
  static int shape(String raw) {
    String shape = WordShape.brief(raw);
    return FeatureBuffer.hash('b', shape, 0, shape.length());
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
    return traitsOf(traitSet(token));
  }

  /** Returns the traits of a set. */
  static int[] traitsOf(int set) {
    int[] traits = new int[1 + Integer.bitCount(set & MASK)];
    traits[0] = set >> CLASS_BITS.length;
    int size = 1;
    for (int bits = set & MASK; bits != 0; bits &= bits - 1) {
      traits[size++] = PARTS.size() + Integer.numberOfTrailingZeros(bits);
    }
    return traits;
  }

  /** Adds the features of a token. */
  public void add(int index, FeatureBuffer features) {
    addConstant(features);
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      features.add(code('P', offset, at(parts, index + offset)));
    }
    addJoint(index, features);
    for (int offset = -1; offset <= 1; offset++) {
      int position = index + offset;
      if (position >= 0 && position < traits.length) {
        addReadings(traits[position], offset, features);
      }
    }
  }

  /** Adds the feature that every token has. */
  private static void addConstant(FeatureBuffer features) {
    features.add(FeatureBuffer.combine('0', 0));
  }

  /** Adds the features that a set of traits gives to the token {@code -offset} tokens from it. */
  static void addTraits(int set, int offset, FeatureBuffer features) {
    features.add(code('P', offset, part(set)));
    if (offset == 0) {
      addConstant(features);
    }
    if (Math.abs(offset) <= 1) {
      addReadings(set, offset, features);
    }
  }

  /** Adds the features that a place outside of the sentence gives to the token {@code -offset} from it. */
  static void addOutside(int offset, FeatureBuffer features) {
    features.add(code('P', offset, NO_TOKEN));
  }

  private static void addReadings(int set, int offset, FeatureBuffer features) {
    for (int bits = set & MASK; bits != 0; bits &= bits - 1) {
      features.add(code('R', offset, Integer.numberOfTrailingZeros(bits)));
    }
    features.add(code('M', offset, FeatureBuffer.combine(set & MASK, part(set))));
  }

  private static int part(int set) {
    return POS_CODES.get(PARTS.get(set >> CLASS_BITS.length));
  }

  /** Adds the features of a token that several forms or parts of speech make together. */
  void addJoint(int index, FeatureBuffer features) {
    parts(index, features);
    neighbours(index, features);
    shapes(index, features);
  }

  private void parts(int index, FeatureBuffer features) {
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

  private static int at(int[] codes, int index) {
    return index < 0 || index >= codes.length ? NO_TOKEN : codes[index];
  }

  private static int code(int kind, int offset, int value) {
    return FeatureBuffer.combine(FeatureBuffer.combine(kind, offset), value);
  }
}
