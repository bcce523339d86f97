package org.depesche.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesche.document.Span;

/** Writes the JSON of one record into memory; knows the record's rules for spans, numbers and nulls. */
final class JsonOut {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int CONFIDENCE_DECIMALS = 2;
  private static final int DEGREE_DECIMALS = 5;

  /** Something that writes and may fail as a stream does. */
  @FunctionalInterface
  private interface Write {
    void run() throws IOException;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final JsonGenerator generator;
  private final CodePoints codePoints;

  JsonOut(CodePoints codePoints) {
    this.codePoints = codePoints;
    try {
      generator = FACTORY.createGenerator(bytes);
      generator.setPrettyPrinter(new RecordPrettyPrinter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonOut write(Write write) {
    try {
      write.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the JSON with a line end. */
  byte[] finish() {
    write(generator::close);
    bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  JsonOut object(Runnable fields) {
    write(generator::writeStartObject);
    fields.run();
    return write(generator::writeEndObject);
  }

  JsonOut object(String key, Runnable fields) {
    return key(key).object(fields);
  }

  /** Writes an object, or null if the value is absent. */
  <T> JsonOut object(String key, Optional<T> value, Consumer<T> fields) {
    if (value.isEmpty()) {
      return write(() -> generator.writeNullField(key));
    }
    return key(key).object(() -> fields.accept(value.get()));
  }

  <T> JsonOut list(String key, Collection<T> items, Consumer<T> item) {
    write(() -> generator.writeArrayFieldStart(key));
    items.forEach(item);
    return write(generator::writeEndArray);
  }

  /** Writes a list of objects. */
  <T> JsonOut objects(String key, Collection<T> items, Consumer<T> fields) {
    return list(key, items, item -> object(() -> fields.accept(item)));
  }

  JsonOut strings(String key, Collection<String> items) {
    return list(key, items, item -> write(() -> generator.writeString(item)));
  }

  JsonOut key(String key) {
    return write(() -> generator.writeFieldName(key));
  }

  JsonOut string(String key, String value) {
    return write(() -> generator.writeStringField(key, value));
  }

  JsonOut string(String key, Optional<String> value) {
    return value.isPresent()
        ? string(key, value.get())
        : write(() -> generator.writeNullField(key));
  }

  JsonOut name(String key, Enum<?> value) {
    return string(key, value.name().toLowerCase(Locale.ROOT));
  }

  JsonOut number(String key, long value) {
    return write(() -> generator.writeNumberField(key, value));
  }

  JsonOut number(String key, Optional<Long> value) {
    return value.isPresent()
        ? number(key, value.get())
        : write(() -> generator.writeNullField(key));
  }

  JsonOut bool(String key, boolean value) {
    return write(() -> generator.writeBooleanField(key, value));
  }

  JsonOut confidence(String key, double value) {
    return decimal(key, value, CONFIDENCE_DECIMALS);
  }

  JsonOut degrees(String key, Optional<Double> value) {
    return value.isPresent()
        ? decimal(key, value.get(), DEGREE_DECIMALS)
        : write(() -> generator.writeNullField(key));
  }

  private JsonOut decimal(String key, double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return write(() -> generator.writeNumberField(key, rounded));
  }

  /** Writes {@code start} and {@code end} in code points. */
  JsonOut span(Span span) {
    return number("start", codePoints.offset(span.start()))
        .number("end", codePoints.offset(span.end()));
  }

  /** Writes {@code start}, {@code end} and {@code text}. */
  JsonOut slice(Span span) {
    return span(span).string("text", codePoints.slice(span));
  }
}
