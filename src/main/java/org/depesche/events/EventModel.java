package org.depesche.events;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.document.ModelBytes;

/**
 * What the stage has learned from annotated articles. Immutable, shared between workers.
 *
 * @param roles tells the roles of candidates
 * @param thresholds for each class of {@code roles} how probable it must be
 * @param events tells how probable an event is
 * @param factuality tells whether an event is real
 */
public record EventModel(
    LogLinear roles, List<Double> thresholds, LogLinear events, LogLinear factuality) {

  private static final String RESOURCE = "/org/depesche/models/events.model";

  /** Copies the thresholds. */
  public EventModel {
    thresholds = List.copyOf(thresholds);
  }

  /** Loads the shipped model from the class path. */
  public static EventModel load() {
    try (InputStream in =
        Objects.requireNonNull(EventModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Returns a model that has learned nothing and leaves what the lexicon finds. */
  public static EventModel none() {
    var nothing = new LogLinear(1, new int[0], new float[0]);
    return new EventModel(nothing, List.of(), nothing, nothing);
  }

  /** Reads a model as {@link #write} leaves it. */
  public static EventModel read(InputStream stream) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(ModelBytes.read(stream)));
    List<Double> thresholds = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      thresholds.add(in.readDouble());
    }
    var roles = LogLinear.read(in);
    var events = LogLinear.read(in);
    return new EventModel(roles, thresholds, events, LogLinear.read(in));
  }

  /** Writes the model. */
  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(thresholds.size());
    for (double threshold : thresholds) {
      out.writeDouble(threshold);
    }
    roles.write(out);
    events.write(out);
    factuality.write(out);
    out.flush();
  }
}
