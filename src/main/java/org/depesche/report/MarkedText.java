package org.depesche.report;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * Writes a text with marks as HTML. Marks may nest and cross: where one reaches out of another, it is
 * split. The text content of the HTML is the text, to the letter.
 */
final class MarkedText {

  private final CodePointText text;
  private final PriorityQueue<Mark> waiting = new PriorityQueue<>(Mark.OUTER_FIRST);
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder html = new StringBuilder();
  private int position;

  /** An element whose end tag is to come. */
  private record Open(Mark mark, boolean inLink) {}

  private MarkedText(CodePointText text) {
    this.text = text;
  }

  static String html(CodePointText text, Collection<Mark> marks) {
    var marked = new MarkedText(text);
    marks.stream()
        .map(mark -> mark.between(Math.max(0, mark.start()), Math.min(mark.end(), text.length())))
        .filter(mark -> mark.start() < mark.end())
        .forEach(marked.waiting::add);
    return marked.write();
  }

  private String write() {
    while (!waiting.isEmpty()) {
      Mark next = waiting.remove();
      closeUntil(next.start());
      if (!open.isEmpty() && open.element().mark().end() < next.end()) {
        int border = open.element().mark().end();
        waiting.add(next.between(next.start(), border));
        waiting.add(next.between(border, next.end()));
      } else {
        start(next);
      }
    }
    closeUntil(text.length());
    write(text.length());
    return html.toString();
  }

  private void start(Mark mark) {
    write(mark.start());
    boolean inLink = open.stream().anyMatch(o -> o.mark().isLink() && !o.inLink());
    html.append(mark.startTag(inLink));
    open.push(new Open(mark, inLink));
  }

  private void closeUntil(int end) {
    while (!open.isEmpty() && open.element().mark().end() <= end) {
      Open last = open.remove();
      write(last.mark().end());
      html.append(last.mark().endTag(last.inLink()));
    }
  }

  private void write(int end) {
    html.append(Html.escape(text.slice(position, end)));
    position = Math.max(position, end);
  }
}
