package org.depesche.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What {@code run.json} says of the last run. A folder without one has no facts. */
final class RunFacts {

  /**
   * What an average article held.
   *
   * @param name what was counted
   * @param before in the run before; empty if it is not known
   * @param now in the last run
   */
  record Rate(String name, OptionalDouble before, double now) {}

  /** An article that failed. */
  record Failed(String path, String stage, String code, String message) {}

  private static final List<String> RATES =
      List.of("tokens", "sentences", "mentions", "dates", "events", "warnings");

  private static final String TYPED = "events.";

  private static final String UNIQUE = "/unique";

  private final JsonNode run;
  private final boolean unique;

  private RunFacts(JsonNode run, boolean unique) {
    this.run = run;
    this.unique = unique;
  }

  /** Reads the report of the last run; with its figures that count copies once, or those of all. */
  static RunFacts read(Path out, boolean unique) throws IOException {
    var json = JsonMapper.builder().build();
    Path file = out.resolve("run.json");
    return new RunFacts(
        Files.isRegularFile(file)
            ? json.readTree(Files.readAllBytes(file))
            : json.createObjectNode(),
        unique);
  }

  /** Returns when the run ended, an ISO instant without fractions of a second. */
  Optional<String> ended() {
    String ended = run.path("ended").asText("");
    return ended.length() < 16
        ? Optional.empty()
        : Optional.of(ended.substring(0, 16).replace('T', ' ') + " UTC");
  }

  String version() {
    return run.path("version").asText("");
  }

  String fingerprint() {
    String fingerprint = run.path("fingerprint").asText("");
    return fingerprint.substring(0, Math.min(12, fingerprint.length()));
  }

  /** Returns how many files came to an end. */
  long status(String name) {
    return run.path("status").path(name).asLong();
  }

  /** Returns whether the rates count copies once: not if the run was not told to. */
  boolean isUnique() {
    return unique && run.at(UNIQUE + "/per_article").isObject();
  }

  /** Returns what was found per article; nothing if the run analysed no article. */
  List<Rate> rates() {
    List<Rate> all = new ArrayList<>();
    var rates = isUnique() ? run.at(UNIQUE) : run;
    if (status("analysed") > 0) {
      for (var name : RATES) {
        all.add(new Rate(
            name,
            number(rates.path("before").path(name)),
            rates.path("per_article").path(name).asDouble()));
      }
    }
    return all;
  }

  private JsonNode before() {
    return run.at("/folder" + (unique ? UNIQUE : "") + "/before");
  }

  /** Returns whether it is known how much all records held before the last run. */
  boolean knowsBefore() {
    return !before().isEmpty();
  }

  /** Returns how much all records held before the last run: {@code articles}, {@code events.ASSAULT}. */
  long before(String name) {
    return before().path(name).asLong();
  }

  /** Returns the types of events that there were before the last run. */
  List<String> typesBefore() {
    List<String> types = new ArrayList<>();
    before().fieldNames().forEachRemaining(name -> {
      if (name.startsWith(TYPED)) {
        types.add(name.substring(TYPED.length()));
      }
    });
    return types;
  }

  private static OptionalDouble number(JsonNode value) {
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }

  /** Returns what compares badly with the run before, in words. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    run.path("warnings").forEach(warning -> warnings.add(warning.path("message").asText()));
    return warnings;
  }

  List<Failed> failed() {
    List<Failed> failed = new ArrayList<>();
    run.path("failed")
        .forEach(failure -> failed.add(new Failed(
            failure.path("path").asText(),
            failure.path("stage").asText(),
            failure.path("code").asText(),
            failure.path("message").asText())));
    return failed;
  }
}
