package org.depesche.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.depesche.document.ModelInfo;
import org.depesche.document.Provenance;
import org.depesche.document.Sha256;

/**
 * Tells what this build is made of: its version, the hash over its sources that the build took, and
 * the hash of each model as it stands on the class path.
 */
final class Provenances {

  private static final String TOOL = "depesche";
  private static final String MODELS = "/org/depesche/pipeline/models.tsv";
  private static final String FINGERPRINT = "/org/depesche/fingerprint.txt";

  private Provenances() {}

  static Provenance current() {
    var models = models();
    String parts = new String(bytes(FINGERPRINT), StandardCharsets.UTF_8).strip() + "\n" + models;
    return new Provenance(TOOL, ToolVersion.current(), models, Sha256.of(parts));
  }

  /** Reads the list of models: name, version, resource; tab between. */
  private static List<ModelInfo> models() {
    try (var reader =
        new BufferedReader(new InputStreamReader(open(MODELS), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Provenances::model)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(MODELS, e);
    }
  }

  private static ModelInfo model(String line) {
    String[] columns = line.split("\t", -1);
    try (var stream = open(columns[2])) {
      return new ModelInfo(columns[0], columns[1], Sha256.of(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(columns[2], e);
    }
  }

  private static byte[] bytes(String resource) {
    try (var stream = open(resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(Provenances.class.getResourceAsStream(resource), resource);
  }
}
