package org.depesche.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this build. */
public final class ToolVersion {

  private static final String RESOURCE = "/org/depesche/version.txt";

  private ToolVersion() {}

  /** Returns the version that Maven wrote into the build. */
  public static String current() {
    var stream = Objects.requireNonNull(ToolVersion.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
