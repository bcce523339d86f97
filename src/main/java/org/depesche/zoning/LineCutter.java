package org.depesche.zoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.document.Span;

/**
 * Cuts a line into units: {@code Wien (APA) – | Der Nationalrat tagt. | (APA, red)}, {@code Von
 * Jens Wolter, Prag | Stand: 5.10.2025}. Immutable, shared between workers.
 */
final class LineCutter {
  private static final int LONGEST_HEAD = 200;

  private static final int SHORTEST_CAPTION = 20;
  private static final int LONGEST_CREDIT = 70;

  /** A teaser at the end of a running paragraph is not longer than a headline. */
  private static final int LONGEST_TEASER = 220;

  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|·•–—/-]*");

  private final Cues cues;
  private final Cuts cuts;
  private final Pattern stamp;
  private final Pattern names;
  private final GluedHeadlines glued;

  /** Makes a cutter with these lists. */
  LineCutter(Patterns patterns, Prose prose, Cues cues) {
    this.cues = cues;
    cuts = Cuts.load(patterns);
    glued = new GluedHeadlines(prose);
    stamp = patterns.compile("(?<![\\p{L}\\d]){stamp}(?: Uhr)?", 0);
    names = patterns.compile("{names}(?:, ?{place})?", 0);
  }

  /** Returns the two units of a line that repeats a caption and goes on with its credit. */
  List<Unit> cutRepeated(Line before, Line line, String text) {
    Cutting cutting = new Cutting(line, plain(line.span().of(text)));
    int caption = before.span().length();
    boolean isRepeated = caption >= SHORTEST_CAPTION
        && cutting.text.startsWith(plain(before.span().of(text)))
        && cutting.text.length() > caption
        && cutting.text.length() - caption <= LONGEST_CREDIT;
    if (isRepeated) {
      cutting.add(0, caption, Optional.of(Cue.CAPTION));
      cutting.add(caption, cutting.text.length(), Optional.of(Cue.PHOTO_CREDIT));
    }
    return cutting.units;
  }

  /** Returns the headline of another article that the line ends with, without a full stop. */
  List<Unit> cutTrailing(Line line, String text) {
    Cutting cutting = new Cutting(line, plain(line.span().of(text)));
    glued.trailing(cutting.text).ifPresent(teaser -> {
      cutting.add(0, teaser.start(), Optional.empty());
      cutting.add(teaser.start(), teaser.end(), Optional.of(Cue.TEASER));
    });
    return cutting.units;
  }

  /** Returns the units of the line; {@code opensArticle} says that no text of the article stands before it. */
  List<Unit> cut(Line line, String text, boolean opensArticle) {
    Cutting cutting = new Cutting(line, plain(line.span().of(text)));
    Optional<Cue> cue = cues.of(cutting.text);
    boolean caption = cue.isPresent() && cue.get() == Cue.CAPTION;
    if (cue.isPresent() && !caption) {
      cutting.add(0, cutting.text.length(), cue);
    } else if (caption || !cutHead(cutting)) {
      cutText(cutting, opensArticle, cue);
    }
    return cutting.units;
  }

  /** Cuts a line that has a stamp and is otherwise made of cues. */
  private boolean cutHead(Cutting cutting) {
    String text = cutting.text;
    Matcher matcher = stamp.matcher(text);
    if (text.length() > LONGEST_HEAD || !matcher.find()) {
      return false;
    }
    Span before = content(text, 0, matcher.start());
    Span after = content(text, matcher.end(), text.length());
    if (!isHead(before.of(text)) || !isHead(after.of(text))) {
      return false;
    }
    if (!before.isEmpty()) {
      cutting.add(0, matcher.start(), headCue(before.of(text)));
    }
    cutting.add(
        matcher.start(), after.isEmpty() ? text.length() : matcher.end(), Optional.of(Cue.STAMP));
    if (!after.isEmpty()) {
      cutting.add(matcher.end(), text.length(), headCue(after.of(text)));
    }
    return true;
  }

  private boolean isHead(String part) {
    return part.isEmpty() || headCue(part).isPresent();
  }

  private Optional<Cue> headCue(String part) {
    return cues.of(part)
        .or(() -> names.matcher(part).matches() ? Optional.of(Cue.BYLINE) : Optional.empty());
  }

  private static Span content(String text, int start, int end) {
    Matcher matcher = SEPARATORS.matcher(text).region(start, end);
    int from = matcher.lookingAt() ? matcher.end() : start;
    int to = end;
    while (to > from && SEPARATORS.matcher(text.substring(to - 1, to)).matches()) {
      to--;
    }
    return new Span(from, to);
  }

  private void cutText(Cutting cutting, boolean opensArticle, Optional<Cue> cue) {
    String text = cutting.text;
    Optional<Cuts.Cut> suffix = cuts.suffix(text);
    Optional<Cuts.Cut> teaser = cuts.teaser(text);
    boolean closing = teaser.isPresent() && text.length() - teaser.get().at() <= LONGEST_TEASER;
    Optional<Cuts.Cut> end = closing ? teaser : suffix;
    int to = end.map(Cuts.Cut::at).orElse(text.length());
    Optional<Cuts.Cut> prefix = cuts.prefix(text.substring(0, to), opensArticle);
    prefix.ifPresent(cut -> cutting.add(0, cut.at(), Optional.of(cut.cue())));
    int from = prefix.map(Cuts.Cut::at).orElse(0);
    List<Span> teasers = new ArrayList<>(glued.find(text.substring(0, to)));
    teaser
        .filter(cut -> !closing)
        .ifPresent(cut ->
            teasers.add(new Span(cut.at(), glued.resume(text.substring(0, to), cut.at()))));
    cutTeasers(cutting, new Span(from, to), teasers, cue);
    end.ifPresent(cut -> cutting.add(to, text.length(), Optional.of(cut.cue())));
  }

  private static void cutTeasers(
      Cutting cutting, Span span, List<Span> teasers, Optional<Cue> cue) {
    int from = span.start();
    for (Span teaser : teasers.stream().sorted().toList()) {
      if (teaser.start() >= from && teaser.end() <= span.end()) {
        cutting.add(from, teaser.start(), cue);
        cutting.add(teaser.start(), teaser.end(), Optional.of(Cue.TEASER));
        from = teaser.end();
      }
    }
    cutting.add(from, span.end(), cue);
  }

  /** Every blank becomes a plain space, so that offsets stay. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Line.isBlank(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** The units of one line while it is cut. */
  private static final class Cutting {
    private final Line line;
    private final String text;
    private final List<Unit> units = new ArrayList<>();

    Cutting(Line line, String text) {
      this.line = line;
      this.text = text;
    }

    void add(int start, int end, Optional<Cue> cue) {
      Span inner = Line.trim(text, new Span(start, end));
      if (!inner.isEmpty()) {
        int offset = line.span().start();
        Span span = new Span(offset + inner.start(), offset + inner.end());
        boolean first = units.isEmpty();
        units.add(new Unit(span, inner.of(text), first && line.opensBlock(), first, cue));
      }
    }
  }
}
