package org.depesche.exports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat's standoff format as its manual describes it: a line for each annotation, tab between
 * columns, ids that are told once and before they are referred to, fragments in order inside the
 * text.
 */
final class BratReader {

  private static final String TYPE = "[\\p{L}\\p{N}_-]+";

  /** The form of a line, by the letter of its id; group 1 is the id. */
  private static final Map<Character, Pattern> FORMS = Map.of(
      'T', Pattern.compile("(T\\d+)\t" + TYPE + " (\\d+ \\d+(?:;\\d+ \\d+)*)\t[^\t]*"),
      'E', Pattern.compile("(E\\d+)\t" + TYPE + ":T\\d+(?: " + TYPE + ":[TE]\\d+)*"),
      'R', Pattern.compile("(R\\d+)\t" + TYPE + " Arg1:[TE]\\d+ Arg2:[TE]\\d+"),
      'A', Pattern.compile("(A\\d+)\t" + TYPE + " [TE]\\d+(?: \\S+)?"),
      'N', Pattern.compile("(N\\d+)\tReference T\\d+ [^\\s:]+:\\S+\t[^\t]*"),
      '#', Pattern.compile("(#\\d+)\tAnnotatorNotes [TEA]\\d+\t[^\t]*"));

  private static final Pattern REFERENCE = Pattern.compile("[ :]([TE]\\d+)(?=[ \t]|$)");

  private final List<String> lines;
  private final int length;
  private final Set<String> ids = new HashSet<>();

  /**
   * Makes a reader.
   *
   * @param annotations the content of a file
   * @param length of the text that they are on
   */
  BratReader(String annotations, int length) {
    assertTrue(annotations.isEmpty() || annotations.endsWith("\n"), "ends with a line end");
    lines = annotations.lines().toList();
    this.length = length;
  }

  /** Reads all and returns the ids. */
  Set<String> read() {
    lines.forEach(this::read);
    return ids;
  }

  private void read(String line) {
    var form = FORMS.get(line.charAt(0));
    assertTrue(form != null, line);
    var matcher = form.matcher(line);
    assertTrue(matcher.matches(), line);
    if (line.charAt(0) == 'T') {
      place(matcher, line);
    } else {
      refer(line);
    }
    assertTrue(ids.add(matcher.group(1)), line);
  }

  private void place(Matcher matcher, String line) {
    int last = 0;
    for (var place : matcher.group(2).split("[ ;]")) {
      int offset = Integer.parseInt(place);
      assertTrue(offset >= last && offset <= length, line);
      last = offset;
    }
  }

  private void refer(String line) {
    String[] columns = line.split("\t");
    var references = REFERENCE.matcher(columns[1]);
    boolean any = false;
    while (references.find()) {
      any = true;
      assertTrue(ids.contains(references.group(1)), line);
    }
    assertTrue(any, line);
  }
}
