package org.depesche.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depesche.document.Article;
import org.depesche.document.Dependency;
import org.depesche.document.Entity;
import org.depesche.document.EntityAttributes;
import org.depesche.document.EntityType;
import org.depesche.document.Event;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Narrative;
import org.depesche.document.Pos;
import org.depesche.document.Published;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Reading;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Timex;
import org.depesche.document.Token;
import org.depesche.tagging.FormDictionary;

/**
 * A sentence with its tree written by hand, one word a line: form, lemma, part of speech, head
 * (from 1, 0 the root), relation, and maybe the type of the name that the word is.
 */
final class Sketch {

  static final LocalDate PUBLISHED = LocalDate.of(2019, 4, 26);
  private static final FormDictionary.Lookup DICTIONARY = FormDictionary.load().lookup();
  private static final EventVocabulary VOCABULARY = EventVocabulary.load();
  private static final EventVocabulary LEXICON = VOCABULARY.with(EventModel.none());

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Timex> timexes = new ArrayList<>();
  private SectionKind kind = SectionKind.BODY;

  static Sketch of(String tree) {
    var sketch = new Sketch();
    tree.strip().lines().map(line -> line.strip().split("\\s+")).forEach(sketch::add);
    return sketch;
  }

  Sketch in(SectionKind section) {
    kind = section;
    return this;
  }

  /** Adds a date, given by the words that it is made of. */
  Sketch with(String words, String value) {
    int start = text.indexOf(words);
    timexes.add(new Timex(
        new Span(start, start + words.length()),
        org.depesche.document.TimexType.DATE,
        value,
        Optional.empty(),
        org.depesche.document.Anchor.none(),
        1,
        "test"));
    return this;
  }

  private void add(String[] columns) {
    if (text.length() > 0) {
      text.append(' ');
    }
    var span = new Span(text.length(), text.length() + columns[0].length());
    text.append(columns[0]);
    Pos pos = Pos.valueOf(columns[2]);
    List<Reading> readings = DICTIONARY.readings(columns[0]);
    tokens.add(new Token(span, columns[0], pos, columns[1], readings));
    dependencies.add(new Dependency(Integer.parseInt(columns[3]) - 1, columns[4]));
    if (columns.length > 5) {
      var type = EntityType.valueOf(columns[5]);
      var mention = new Mention(span, type, MentionKind.NAME, 1, "test");
      entities.add(new Entity(
          type, columns[1], List.of(mention), EntityAttributes.none(), Optional.empty()));
    }
  }

  /** Returns what the lexicon finds alone. */
  Narrative narrative() {
    return narrative(LEXICON);
  }

  /** Returns what is found with the learned model. */
  Narrative ranked() {
    return narrative(VOCABULARY);
  }

  /** Returns what is found with other data. */
  Narrative narrative(EventVocabulary vocabulary) {
    var whole = new Span(0, text.length());
    var source = new SourceFile(
        "a.txt",
        "a",
        OptionalLong.empty(),
        "",
        0,
        "UTF-8",
        text.toString(),
        Sidecar.none(),
        List.of());
    var layout =
        new Layout(Optional.empty(), List.of(new Section(kind, whole)), List.of(), List.of());
    var article = new Article(
        source, new Language("de", 1), layout, Published.ofDay(PUBLISHED, PublishedMethod.OPTION));
    var tree = new SyntaxTree(new Sentence(whole, 0, tokens), dependencies);
    return new LexiconEventExtractor(vocabulary).extract(article, List.of(tree), entities, timexes);
  }

  /** Returns the events, each as {@code TYPE trigger a=… r=… l=… d=…}. */
  List<String> events() {
    return narrative().events().stream().map(this::shown).toList();
  }

  private String shown(Event event) {
    var line = new StringBuilder(event.type().name()).append(' ');
    line.append(
        String.join(" … ", event.trigger().parts().stream().map(p -> p.of(text)).toList()));
    show(line, " a=", event.roles().actor().stream().map(f -> f.span().of(text)).toList());
    show(
        line,
        " r=",
        event.roles().recipient().stream().map(f -> f.span().of(text)).toList());
    show(
        line,
        " l=",
        event.roles().location().stream().map(f -> f.span().of(text)).toList());
    show(
        line,
        " d=",
        event.roles().destination().stream().map(f -> f.span().of(text)).toList());
    return line.toString();
  }

  private static void show(StringBuilder line, String label, List<String> fillers) {
    if (!fillers.isEmpty()) {
      line.append(label).append(String.join("+", fillers));
    }
  }

  Event first() {
    return narrative().events().get(0);
  }
}
