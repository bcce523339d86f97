package org.depesche.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.depesche.formats.LabelledSentence.Label;

/**
 * The IOB family of tags (IOB1, IOB2): {@code B-LOC} begins a chunk, {@code I-LOC} continues one or
 * begins one where none of its class stands before it, {@code O} is outside.
 */
final class IobTags {

  private IobTags() {}

  /** Returns the chunks with their classes mapped; a class mapped to the empty string is dropped. */
  static List<Label> labels(List<String> tags, UnaryOperator<String> classes) {
    List<Label> labels = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= tags.size(); i++) {
      if (i == tags.size() || !continues(tags.get(i - 1), tags.get(i))) {
        add(new Label(start, i, classOf(tags.get(start))), classes, labels);
        start = i;
      }
    }
    return labels;
  }

  private static void add(Label chunk, UnaryOperator<String> classes, List<Label> labels) {
    String name = chunk.name().isEmpty() ? "" : classes.apply(chunk.name());
    if (!name.isEmpty()) {
      labels.add(new Label(chunk.start(), chunk.end(), name));
    }
  }

  private static boolean continues(String before, String tag) {
    return tag.startsWith("I-") && classOf(before).equals(classOf(tag));
  }

  private static String classOf(String tag) {
    return tag.length() > 2 ? tag.substring(2) : "";
  }
}
