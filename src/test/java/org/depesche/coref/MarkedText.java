package org.depesche.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Article;
import org.depesche.document.Dependency;
import org.depesche.document.EntityType;
import org.depesche.document.Language;
import org.depesche.document.Layout;
import org.depesche.document.Mention;
import org.depesche.document.MentionKind;
import org.depesche.document.Pos;
import org.depesche.document.Published;
import org.depesche.document.Section;
import org.depesche.document.SectionKind;
import org.depesche.document.Sentence;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Span;
import org.depesche.document.SyntaxTree;
import org.depesche.document.Token;

/**
 * An article for tests, with its mentions marked: {@code {PER Kim}} is a name, {@code {LOC-derived
 * russische}} a derived word. Tokens have no readings, sentences end at a full stop.
 */
record MarkedText(String text, List<Mention> mentions) {

  private static final Pattern MARK = Pattern.compile("\\{([A-Z]+)(?:-([a-z]+))? ([^}]*)}");
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*|\\S");

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(3).length());
      String kind = Optional.ofNullable(matcher.group(2)).orElse("name");
      text.append(matcher.group(3));
      mentions.add(new Mention(
          span,
          EntityType.valueOf(matcher.group(1)),
          MentionKind.valueOf(kind.toUpperCase(Locale.ROOT)),
          1,
          "test"));
      last = matcher.end();
    }
    return new MarkedText(text.append(marked.substring(last)).toString(), mentions);
  }

  Article article() {
    var source = new SourceFile(
        "a.txt", "a", OptionalLong.empty(), "", 0, "UTF-8", text, Sidecar.none(), List.of());
    var section = new Section(SectionKind.BODY, new Span(0, text.length()));
    var layout = new Layout(Optional.empty(), List.of(section), List.of(), List.of());
    return new Article(source, new Language("de", 1), layout, Published.unknown());
  }

  List<SyntaxTree> trees() {
    List<SyntaxTree> trees = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      Pos pos = Character.isUpperCase(matcher.group().charAt(0)) ? Pos.NOUN : Pos.X;
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, matcher.group(), pos, matcher.group(), List.of()));
      if (matcher.group().equals(".")) {
        trees.add(tree(tokens));
        tokens.clear();
      }
    }
    if (!tokens.isEmpty()) {
      trees.add(tree(tokens));
    }
    return trees;
  }

  private static SyntaxTree tree(List<Token> tokens) {
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    List<Dependency> arcs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      arcs.add(i == 0 ? new Dependency(Dependency.ROOT, "root") : new Dependency(0, "dep"));
    }
    return new SyntaxTree(new Sentence(span, 0, tokens), arcs);
  }
}
