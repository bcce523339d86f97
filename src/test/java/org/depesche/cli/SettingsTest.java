package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depesche.batch.CannotRunException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class SettingsTest {

  @TempDir
  Path folder;

  private static OptionSpec option(String name) {
    return new CommandLine(new ConfigCommand()).getCommandSpec().findOption(name);
  }

  private Settings read(String file, Map<String, String> environment)
      throws IOException, CannotRunException {
    Path path = Files.writeString(folder.resolve("d.properties"), file);
    var command = new CommandLine(new ConfigCommand()).getCommandSpec();
    return Settings.read(command, List.of("config", "--config", path.toString()), environment);
  }

  @Test
  void theEnvironmentStandsAboveTheFile() throws Exception {
    var settings = read("threads=2\ngrace=7s", Map.of("DEPESCHE_THREADS", "5", "PATH", "x"));
    assertEquals("5", settings.defaultValue(option("--threads")));
    assertEquals(
        "DEPESCHE_THREADS", settings.of(option("--threads")).orElseThrow().origin());
    assertEquals("7s", settings.defaultValue(option("--grace")));
    assertEquals(null, settings.defaultValue(option("--date")));
  }

  @ParameterizedTest
  @CsvSource({
    "thread=2, did you mean 'threads'?",
    "retry_failed=true, did you mean 'retry-failed'?",
    "article-time-out=5s, did you mean 'article-timeout'?",
    "sprache=de, see: depesche config",
    "help=true, see: depesche config",
  })
  void refusesAnUnknownKeyWithASuggestion(String file, String hint) {
    var refusal = assertThrows(CannotRunException.class, () -> read(file, Map.of()));
    assertTrue(refusal.getMessage().endsWith(hint), refusal.getMessage());
  }

  @Test
  void refusesAnUnknownVariable() {
    assertThrows(CannotRunException.class, () -> read("", Map.of("DEPESCHE_THREDS", "2")));
  }

  /** Runs the command line and returns its exit code and what it says. */
  private static String run(String... args) {
    var out = new StringWriter();
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(out), args);
    return exitCode + " " + out;
  }

  @ParameterizedTest
  @CsvSource({
    "threads=viele, '3 depesche: Invalid value for option ''--threads'''",
    "threads=0, '3 depesche: --threads must be at least 1, not 0 ('",
    "date=gestern, '3 depesche: --date is no ISO date: gestern ('",
    "grace=bald, '3 depesche: Invalid value for option ''--grace'''",
    "nichts=1, '3 depesche: unknown setting ''nichts'''",
  })
  void aBadConfigurationIsNoUsageError(String file, String start) throws IOException {
    Path path = Files.writeString(folder.resolve("d.properties"), file);
    String said = run("run", folder.toString(), "--config", path.toString());
    assertTrue(said.startsWith(start), said);
    assertTrue(said.contains("d.properties"), said);
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    String said = run("run", "x", "--config=/no/such.properties");
    assertTrue(said.startsWith("3 depesche: the configuration cannot be read"), said);
  }

  @Test
  void printsEachSettingWithItsOrigin() throws IOException {
    Path path =
        Files.writeString(folder.resolve("d.properties"), "threads=3\nforce=true\nout=\u00fc");
    String said =
        run("config", "--config", path.toString(), "--prune", "--unique", "--force", "--grace=90");
    for (var line : List.of(
        "threads\t3\t" + path,
        "force\ttrue\tflag",
        "prune\ttrue\tflag",
        "unique\ttrue\tflag",
        "grace\t90s\tflag",
        "out\t\u00fc\t" + path,
        "min-age\t0s\tdefault")) {
      assertTrue(said.lines().anyMatch(line::equals), line + " in " + said);
    }
  }
}
