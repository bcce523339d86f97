package org.depesche.parsing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.depesche.document.Dependency;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;
import org.junit.jupiter.api.Test;

class ArcHybridParserTest {

  /** Tokens as form/POS/head/relation, heads from 1; the last tree has crossing arcs. */
  private static final List<SyntaxTree> TREES = List.of(
      tree("Anna/PROPN/2/nsubj lobt/VERB/0/root den/DET/4/det Rat/NOUN/2/obj ./PUNCT/2/punct"),
      tree("Der/DET/2/det Rat/NOUN/3/nsubj lobt/VERB/0/root Anna/PROPN/3/obj ./PUNCT/3/punct"),
      tree("Anna/PROPN/2/nsubj lädt/VERB/0/root Paul/PROPN/2/obj ein/ADP/2/compound:prt"),
      tree("Der/DET/2/det Rat/NOUN/3/nsubj tagt/VERB/0/root in/ADP/5/case Bonn/PROPN/3/obl"),
      tree("Gegen/ADP/2/case Paul/PROPN/5/nmod ist/AUX/0/root der/DET/5/det Rat/NOUN/3/nsubj"));

  private static final ParserModel MODEL = new ParserLearner(20, 16, 14).learn(repeated());

  private static List<SyntaxTree> repeated() {
    List<SyntaxTree> trees = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      trees.addAll(TREES);
    }
    return trees;
  }

  private static SyntaxTree tree(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (String token : text.split(" ")) {
      String[] parts = token.split("/");
      tokens.add(token(tokens.size(), parts[0], Pos.valueOf(parts[1])));
      dependencies.add(new Dependency(Integer.parseInt(parts[2]) - 1, parts[3]));
    }
    return new SyntaxTree(sentence(tokens), dependencies);
  }

  private static Token token(int index, String form, Pos pos) {
    return new Token(new Span(index, index + 1), form, pos, form, List.of());
  }

  private static Sentence sentence(List<Token> tokens) {
    return new Sentence(new Span(0, tokens.size()), 0, tokens);
  }

  private static List<SyntaxTree> parse(ParserModel model, List<SyntaxTree> trees) {
    return new ArcHybridParser(model)
        .parse(trees.stream().map(SyntaxTree::sentence).toList());
  }

  @Test
  void learnsTreesAndAmongThemOneWithCrossingArcs() {
    assertEquals(TREES, parse(MODEL, TREES));
  }

  @Test
  void parsesAnUnseenSentenceLikeASeenOne() {
    var expected =
        tree("Der/DET/2/det Rat/NOUN/3/nsubj lobt/VERB/0/root Paul/PROPN/3/obj ./PUNCT/3/punct");
    assertEquals(List.of(expected), parse(MODEL, List.of(expected)));
  }

  @Test
  void learnsTheSameBytesEachTimeAndReadsThem() throws IOException {
    byte[] bytes = bytes(MODEL);
    assertArrayEquals(bytes, bytes(new ParserLearner(20, 16, 14).learn(repeated())));
    var read = ParserModel.read(new ByteArrayInputStream(bytes));
    assertEquals(TREES, parse(read, TREES));
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zipped = new GZIPOutputStream(bytes)) {
      zipped.write(new byte[8]);
    }
    var stream = new ByteArrayInputStream(bytes.toByteArray());
    assertThrows(IOException.class, () -> ParserModel.read(stream));
  }

  private static byte[] bytes(ParserModel model) throws IOException {
    var stream = new ByteArrayOutputStream();
    model.write(stream);
    return stream.toByteArray();
  }

  @Test
  void makesATreeOfAnyTokens() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<Token> tokens = new ArrayList<>();
      int size = 1 + random.nextInt(40);
      for (int k = 0; k < size; k++) {
        Pos pos = List.of(Pos.values()).get(random.nextInt(Pos.values().length));
        tokens.add(token(k, randomForm(random), pos));
      }
      assertTree(new ArcHybridParser(MODEL).parse(List.of(sentence(tokens))).get(0));
    }
  }

  private static String randomForm(Random random) {
    String[] pieces = {"ä", "ß", "Ö", "\uD83D\uDE00", "\uD83D", "\u0301", "\r", "-", ",", "der", "İ"
    };
    String form = pieces[random.nextInt(pieces.length)] + pieces[random.nextInt(pieces.length)];
    return random.nextInt(50) == 0 ? form.repeat(5000) : form;
  }

  private static void assertTree(SyntaxTree tree) {
    long roots = tree.dependencies().stream().filter(Dependency::isRoot).count();
    assertEquals(1, roots);
    assertEquals("root", tree.relation(tree.root()));
    assertEquals(tree.dependencies().size(), tree.subtree(tree.root()).size());
  }

  @Test
  void needsLinearTimeForALongSentence() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      tokens.add(token(i, i % 3 == 0 ? "Rat" : "lobt", i % 3 == 0 ? Pos.NOUN : Pos.VERB));
    }
    var long20k = List.of(sentence(tokens));
    var trees = assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new ArcHybridParser(MODEL).parse(long20k));
    assertTree(trees.get(0));
  }
}
