package org.depesche.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.document.EntityType;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Sentence;
import org.depesche.document.Span;
import org.depesche.document.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanNamesTest {

  private final KoreanNames names = KoreanNames.load();

  private static Mention person(String text, String name) {
    int start = text.indexOf(name);
    var span = new Span(start, start + name.length());
    return new Mention(span, EntityType.PER, MentionKind.NAME, 0.5, "test");
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (var word : text.split(" ")) {
      tokens.add(
          new Token(new Span(start, start + word.length()), word, Pos.PROPN, word, List.of()));
      start += word.length() + 1;
    }
    return new Sentence(new Span(0, text.length()), 0, tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "Damals lud Kim Jong Un Putin ein, Kim Jong|Un Putin, Kim Jong Un|Putin",
    "Sein Vater Kim Jong Il reiste, Kim Jong|Il, Kim Jong Il",
    "Das ist Kim Jong Uns Liste, Kim Jong Uns, Kim Jong Uns",
    "Dort traf Kim Jong Putin, Kim Jong|Putin, Kim Jong|Putin",
    "Ri Yong Ho sprach in Hanoi, Hanoi, Ri Yong Ho|Hanoi"
  })
  void findsWholeNamesAndKeepsWhatFollows(String text, String found, String mended) {
    List<Mention> mentions = new ArrayList<>();
    for (var name : found.split("\\|")) {
      mentions.add(person(text, name));
    }
    var surfaces = names.mend(sentence(text), mentions).stream()
        .map(mention -> mention.span().of(text))
        .collect(Collectors.joining("|"));
    assertEquals(mended, surfaces);
  }
}
