package org.depesche.corpus;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a saved page as a reader sees it: a blank line between blocks, a line end for a forced
 * one, nothing of scripts, styles, navigation and what stands in the head. A page that marks its
 * article loses the footer and the sidebars around it.
 */
final class HtmlText {

  private static final String INVISIBLE =
      "head, script, style, noscript, template, svg, iframe, nav, button, dialog, [hidden]";
  private static final String AROUND = "footer, aside";

  private HtmlText() {}

  static String of(String html) {
    var page = Jsoup.parse(html);
    page.select(INVISIBLE).remove();
    if (page.selectFirst("article") != null) {
      page.select(AROUND).stream()
          .filter(part -> part.closest("article") == null)
          .forEach(Element::remove);
    }
    var collector = new Collector();
    page.traverse(collector);
    return collector.text.toString().strip();
  }

  private static final class Collector implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.text());
      } else if (node.nameIs("br")) {
        text.append('\n');
      } else if (isBlock(node)) {
        endBlock();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isBlock(node)) {
        endBlock();
      }
    }

    private static boolean isBlock(Node node) {
      return node instanceof Element element && element.isBlock() && !node.nameIs("br");
    }

    private void append(String words) {
      boolean atStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
      text.append(atStart ? words.stripLeading() : words);
    }

    private void endBlock() {
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      text.setLength(end);
      if (end > 0) {
        text.append("\n\n");
      }
    }
  }
}
