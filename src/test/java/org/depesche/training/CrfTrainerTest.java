package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.depesche.document.Article;
import org.depesche.document.EntityType;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Published;
import org.depesche.document.Sentence;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.ner.Chunk;
import org.depesche.ner.CrfNameFinder;
import org.depesche.ner.CrfTagger;
import org.depesche.ner.NameModels;
import org.depesche.ner.ScoredChunk;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

  private static final int PASSES = 30;

  private final CrfTagger tagger = ToyModel.train(PASSES).tagger();

  private static byte[] bytes(NameModels model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      model.write(out);
    }
    return bytes.toByteArray();
  }

  @Test
  void findsNamesInNewSentences() {
    var chunks = tagger.tag(ToyModel.tokens("Heute besucht Otto Schmidt Bremen .")).stream()
        .map(ScoredChunk::chunk)
        .toList();
    assertEquals(List.of(new Chunk(2, 4, "PER"), new Chunk(4, 5, "LOC")), chunks);
  }

  @Test
  void trainsTheSameBytesEachTime() throws IOException {
    assertArrayEquals(bytes(ToyModel.train(2)), bytes(ToyModel.train(2)));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    var model = ToyModel.train(PASSES);
    byte[] bytes = bytes(model);
    var read = NameModels.read(new ByteArrayInputStream(bytes), ToyModel.vectors());
    assertArrayEquals(bytes, bytes(read));
    var chunks = read.tagger().tag(ToyModel.tokens("Anna Weber kommt nach Bremen .")).stream()
        .map(ScoredChunk::chunk)
        .toList();
    assertEquals(List.of(new Chunk(0, 2, "PER"), new Chunk(4, 5, "LOC")), chunks);
  }

  @Test
  void makesMentionsOfTypeAndKind() {
    String text = "Die Hamburger Polizei sucht Otto Weber .";
    var tokens = ToyModel.tokens(text);
    var sentence = new Sentence(new Span(0, text.length()), 0, tokens);
    var mentions = new CrfNameFinder(tagger).find(article(text), List.of(sentence));
    assertEquals(
        List.of("Hamburger LOC DERIVED", "Otto Weber PER NAME"),
        mentions.stream()
            .map(m -> m.span().of(text) + " " + m.type() + " " + m.kind())
            .toList());
    assertTrue(mentions.get(0).confidence() > 0.5);
    assertEquals(MentionKind.DERIVED, mentions.get(0).kind());
    assertEquals(EntityType.PER, mentions.get(1).type());
  }

  @Test
  void letsAPlaceFollowTheOtherPlacesOfItsWord() {
    var alone = ToyModel.tokens("Das sagte Krause gestern .");
    var clear = ToyModel.tokens("Gestern kam Otto Krause nach Bremen .");
    double before = perProbability(tagger.tagArticle(List.of(alone)).get(0));
    var found = tagger.tagArticle(List.of(alone, clear, clear));
    assertTrue(perProbability(found.get(0)) >= before);
    assertEquals(new Chunk(2, 4, "PER"), found.get(1).get(0).chunk());
  }

  private static double perProbability(List<ScoredChunk> chunks) {
    return chunks.stream()
        .filter(found -> found.chunk().equals(new Chunk(2, 3, "PER")))
        .mapToDouble(ScoredChunk::probability)
        .sum();
  }

  @Test
  void survivesAnyTokens() {
    var random = new Random(7);
    int[] alphabet = "aÄß-.\"'9\u0301\ud83d\ude00\rXİı".codePoints().toArray();
    for (int round = 0; round < 200; round++) {
      String text = random
          .ints(1 + random.nextInt(12), 0, alphabet.length)
          .mapToObj(i -> Character.toString(alphabet[i]))
          .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      var sentence = new Sentence(new Span(0, text.length()), 0, ToyModel.tokens(text));
      checkOrder(new CrfNameFinder(tagger).find(article(text), List.of(sentence)), text);
    }
    String huge = "Ä".repeat(10_000);
    tagger.tag(ToyModel.tokens(huge));
  }

  private static void checkOrder(List<Mention> mentions, String text) {
    int end = 0;
    for (var mention : mentions) {
      assertTrue(mention.span().start() >= end && mention.span().end() <= text.length());
      end = mention.span().end();
    }
  }

  private static Article article(String text) {
    var file = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var layout = new Layout(Optional.empty(), List.of(), List.of(), List.of());
    return new Article(file, new Language("de", 1), layout, Published.unknown());
  }
}
