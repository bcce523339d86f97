package org.depesche.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the normalised view changes: single characters ({@code characters.tsv}), HTML entities
 * ({@code entities.tsv}) and UTF-8 that was read in a one-byte charset ({@code mojibake.tsv}). Immutable.
 */
final class Repairs {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LONGEST_ENTITY = 10;

  /**
   * What stands at a position.
   *
   * @param replacement what it is to become
   * @param end offset after it
   */
  record Match(String replacement, int end) {}

  private record Damage(String damaged, String repaired) {}

  private final Map<Character, String> characters = new HashMap<>();
  private final Map<String, String> entities = new HashMap<>();
  private final Map<Character, List<Damage>> mojibake = new HashMap<>();
  private final BitSet special = new BitSet(1 << Character.SIZE);

  private Repairs() {}

  /** Reads the tables from the class path. */
  static Repairs load() {
    Repairs repairs = new Repairs();
    lines("characters.tsv").forEach(repairs::addCharacters);
    lines("entities.tsv").forEach(line -> repairs.entities.put(line[0], unescape(line[1])));
    lines("mojibake.tsv")
        .forEach(line -> repairs.addMojibake(unescape(line[0]), "2".equals(line[1])));
    repairs.special.set('\r');
    repairs.special.set('&');
    repairs.characters.keySet().forEach(repairs.special::set);
    repairs.mojibake.keySet().forEach(repairs.special::set);
    for (char c = '\u0300'; c < Character.MIN_SURROGATE; c++) {
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        repairs.special.set(c);
      }
    }
    return repairs;
  }

  /** Returns whether the character stays as it is, whatever stands around it. */
  boolean isPlain(char c) {
    return !special.get(c);
  }

  /** Returns what the character becomes; empty if it stays. */
  Optional<String> replacement(char c) {
    return Optional.ofNullable(characters.get(c));
  }

  /** Returns the entity that starts at the position, also one whose {@code &} was escaped once more. */
  Optional<Match> entity(String text, int position) {
    int start = position + 1;
    if (text.startsWith("amp;", start)) {
      Optional<Match> inner = entityFrom(text, start + 4);
      return inner.isPresent() ? inner : Optional.of(new Match("&", start + 4));
    }
    return entityFrom(text, start);
  }

  private Optional<Match> entityFrom(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_ENTITY);
    int end = start;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end == limit || end == start) {
      return Optional.empty();
    }
    String name = text.substring(start, end);
    Optional<String> character = name.charAt(0) == '#'
        ? numeric(name.substring(1))
        : Optional.ofNullable(entities.get(name));
    int after = end + 1;
    return character.map(replacement -> new Match(replacement, after));
  }

  private static Optional<String> numeric(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    String number = hexadecimal ? digits.substring(1) : digits;
    if (!number.matches(hexadecimal ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
      return Optional.empty();
    }
    int codePoint = Integer.parseInt(number, hexadecimal ? 16 : 10);
    boolean valid = codePoint > 0 && Character.isDefined(codePoint) && !isSurrogate(codePoint);
    return valid ? Optional.of(Character.toString(codePoint)) : Optional.empty();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Returns the damaged character that starts at the position, the longest if there are several. */
  Optional<Match> mojibake(String text, int position) {
    for (Damage damage : mojibake.getOrDefault(text.charAt(position), List.of())) {
      if (text.startsWith(damage.damaged(), position)) {
        return Optional.of(
            new Match(damage.repaired(), position + damage.damaged().length()));
      }
    }
    return Optional.empty();
  }

  private void addCharacters(String[] line) {
    String[] range = line[0].split("\\.\\.", -1);
    int last = Integer.parseInt(range[range.length - 1], 16);
    for (int c = Integer.parseInt(range[0], 16); c <= last; c++) {
      characters.put((char) c, named(line[1]));
    }
  }

  private static String named(String replacement) {
    return switch (replacement) {
      case "drop" -> "";
      case "space" -> " ";
      case "line" -> "\n";
      default -> replacement;
    };
  }

  private void addMojibake(String character, boolean twice) {
    for (Charset charset : List.of(WINDOWS_1252, StandardCharsets.ISO_8859_1)) {
      String once = misread(character, charset);
      add(new Damage(once, character));
      if (twice) {
        add(new Damage(misread(once, charset), character));
      }
    }
  }

  private void add(Damage damage) {
    List<Damage> same =
        mojibake.computeIfAbsent(damage.damaged().charAt(0), key -> new ArrayList<>());
    same.add(damage);
    same.sort((a, b) -> Integer.compare(b.damaged().length(), a.damaged().length()));
  }

  /** Returns the UTF-8 bytes read in the other charset; a byte that it leaves undefined as a control. */
  private static String misread(String text, Charset charset) {
    StringBuilder misread = new StringBuilder();
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      String character = new String(new byte[] {unit}, charset);
      misread.append("\uFFFD".equals(character) ? String.valueOf((char) (unit & 0xFF)) : character);
    }
    return misread.toString();
  }

  private static String unescape(String hexadecimal) {
    return Character.toString(Integer.parseInt(hexadecimal, 16));
  }

  private static List<String[]> lines(String resource) {
    try (InputStream stream = Repairs.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return content
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
