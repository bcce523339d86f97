package org.depesche.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * One line for each field of the record and for each item of its lists, so that records can be read,
 * searched and compared line by line.
 */
final class RecordPrettyPrinter extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST_BROKEN = 2;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out, 1);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(depth == 1 ? "," : ", ");
    breakLine(out, 1);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    breakLine(out, 0);
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out, DEEPEST_BROKEN);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(depth == DEEPEST_BROKEN ? "," : ", ");
    breakLine(out, DEEPEST_BROKEN);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    depth--;
    if (values > 0) {
      breakLine(out, 1);
    }
    out.writeRaw(']');
  }

  /** Starts a new line, indented by the depth, if that is the depth to break at. */
  private void breakLine(JsonGenerator out, int atDepth) throws IOException {
    if (depth == atDepth) {
      out.writeRaw('\n');
      out.writeRaw(" ".repeat(2 * depth));
    }
  }
}
