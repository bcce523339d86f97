package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.depesche.batch.LogEvent;
import org.depesche.batch.RunListener.Notice;
import org.depesche.corpus.FoundFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarratorTest {

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void corpus() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/a.txt"), "Der Minister reist.");
  }

  private int run(String... args) {
    List<String> line =
        new java.util.ArrayList<>(List.of("run", folder.resolve("corpus").toString()));
    line.addAll(List.of(args));
    return Main.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
  }

  private String toFolder() {
    return "--out=" + folder.resolve("out");
  }

  @Test
  void keepsNarrationOffStandardOutputAndRecordsOnIt() throws IOException {
    assertEquals(0, run(toFolder()));
    assertEquals("", out.toString());
    assertTrue(err.toString().startsWith("depesche: 1 articles: 1 analysed"), err.toString());
    err.getBuffer().setLength(0);
    assertEquals(0, run("--out", "-", "--quiet"));
    assertEquals("", err.toString());
    assertEquals(
        Files.readString(folder.resolve("out/articles.jsonl"), StandardCharsets.UTF_8),
        out.toString());
  }

  @Test
  void quietlyTellsWhatFailedInJsonWhenAskedTo() throws IOException {
    Files.writeString(folder.resolve("corpus/leer \"1\".txt"), "");
    assertEquals(1, run(toFolder(), "--quiet", "--log-format", "json"));
    assertEquals("", out.toString());
    assertTrue(
        err.toString().lines().allMatch(line -> line.matches("\\{\"time\":\"[0-9TZ:.-]+\",.*}")),
        err.toString());
    assertTrue(err.toString().contains("\"path\":\"leer \\\"1\\\".txt\""), err.toString());
    assertEquals(2, err.toString().lines().count());
  }

  @Test
  void spellsOutLineBreaksInNames() {
    var event = new LogEvent("error", "INPUT-EMPTY", "nothing in it", Optional.of("a\nb.txt"));
    assertEquals("a\\nb.txt: INPUT-EMPTY: nothing in it", event.text());
  }

  /** A clock that is moved by hand. */
  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-03-01T02:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void saysALineAMinuteWhereNoTerminalIs() {
    var clock = new HandClock();
    var narrator = Narrator.withoutTerminal(new PrintWriter(err), clock, new RunFlags());
    narrator.started(new FoundFiles(List.of(), List.of(), 1000, new TreeMap<>()));
    for (int i = 0; i < 150; i++) {
      clock.now = clock.now.plus(Duration.ofSeconds(1));
      narrator.waiting();
    }
    assertEquals(2, err.toString().lines().count());
    assertTrue(err.toString().contains("0 of 0 articles"), err.toString());
  }

  @Test
  void isSilentOnNewsButNotOnWarningsWhenQuiet() {
    var flags = new RunFlags();
    flags.quiet = true;
    var narrator = Narrator.withoutTerminal(new PrintWriter(err), Clock.systemUTC(), flags);
    narrator.noticed(new Notice("FINGERPRINT-CHANGED", "alles neu", false));
    narrator.noticed(new Notice("COLLAPSE-EVENTS", "weniger als halb so viele", true));
    assertEquals("depesche: weniger als halb so viele" + System.lineSeparator(), err.toString());
  }
}
