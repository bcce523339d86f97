package org.depesche.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depesche.document.Span;
import org.depesche.document.Warning;

/**
 * Turns the bytes of a file into text. Tried in order: byte order mark, UTF-16 without one, strict
 * UTF-8, UTF-8 with a few broken characters, and last the single-byte charset in which the text
 * looks most like German ({@link SingleByteCharset}). Thread-safe.
 */
public final class TextDecoder {
  /** More control characters than one in fifty, and the file is no text. */
  private static final int CONTROL_SHARE = 50;

  /** UTF-8 is believed while it has this many good characters beyond ASCII for each broken one. */
  private static final int GOOD_PER_BROKEN = 4;

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Returns the text of the file.
   *
   * @throws UnreadableArticleException {@code INPUT-EMPTY} if nothing but blanks is in it, {@code
   *     INPUT-BINARY} if it is no text
   */
  public DecodedText decode(byte[] bytes) throws UnreadableArticleException {
    Optional<String> format = FileSignature.nameOf(bytes);
    if (format.isPresent()) {
      throw new UnreadableArticleException("INPUT-BINARY", "a " + format.get() + " file, not text");
    }
    DecodedText decoded = text(bytes);
    if (decoded.text().chars().allMatch(TextDecoder::isEmpty)) {
      throw new UnreadableArticleException(
          "INPUT-EMPTY", "nothing to read in " + bytes.length + " bytes");
    }
    return withWarnings(decoded);
  }

  private static DecodedText text(byte[] bytes) throws UnreadableArticleException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return replacing(bytes, mark.get().length(), mark.get().charset());
    }
    Optional<Charset> wide = wideCharset(bytes);
    if (wide.isPresent()) {
      return replacing(bytes, 0, wide.get());
    }
    refuseControls(new String(bytes, ISO_8859_1).chars().filter(c -> c < 0x80), bytes.length);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new DecodedText(text, UTF_8.name(), List.of());
    } catch (CharacterCodingException notUtf8) {
      return almostUtf8(bytes).orElseGet(() -> SingleByteCharset.decode(bytes));
    }
  }

  private static Optional<DecodedText> almostUtf8(byte[] bytes) {
    DecodedText decoded = replacing(bytes, 0, UTF_8);
    long broken = decoded.text().chars().filter(c -> c == REPLACEMENT).count();
    long good = decoded.text().chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return good >= GOOD_PER_BROKEN * broken ? Optional.of(decoded) : Optional.empty();
  }

  /** Recognises UTF-16 without byte order mark by the zero bytes of its Latin letters. */
  private static Optional<Charset> wideCharset(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = bytes.length / 2;
    if (zeros[1] * 10 > pairs * 7 && zeros[0] * 20 < pairs) {
      return Optional.of(UTF_16LE);
    }
    return zeros[0] * 10 > pairs * 7 && zeros[1] * 20 < pairs
        ? Optional.of(UTF_16BE)
        : Optional.empty();
  }

  private static DecodedText replacing(byte[] bytes, int start, Charset charset) {
    String text = new String(bytes, start, bytes.length - start, charset);
    return new DecodedText(text, charset.name(), List.of());
  }

  private static DecodedText withWarnings(DecodedText decoded) throws UnreadableArticleException {
    String text = decoded.text();
    List<Warning> warnings = new ArrayList<>(decoded.warnings());
    long controls = refuseControls(text.chars(), text.length());
    if (controls > 0) {
      warnings.add(
          new Warning("DECODING-CONTROL", "control characters: " + controls, Optional.empty()));
    }
    long replaced = text.chars().filter(c -> c == REPLACEMENT).count();
    if (replaced > 0) {
      int first = text.indexOf(REPLACEMENT);
      String message = "characters that cannot be read: " + replaced;
      warnings.add(
          new Warning("DECODING-REPLACED", message, Optional.of(new Span(first, first + 1))));
    }
    Mojibake.find(text).ifPresent(warnings::add);
    return new DecodedText(text, decoded.charset(), warnings);
  }

  private static long refuseControls(IntStream chars, int length)
      throws UnreadableArticleException {
    long controls = chars.filter(TextDecoder::isControl).count();
    if (controls * CONTROL_SHARE > length) {
      String message = controls + " control characters among " + length;
      throw new UnreadableArticleException("INPUT-BINARY", message);
    }
    return controls;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
  }

  private static boolean isEmpty(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
