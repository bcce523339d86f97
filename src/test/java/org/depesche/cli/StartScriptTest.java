package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar, with a jar in its place that tells how it was started. */
class StartScriptTest {

  private static final Path SHELL = Path.of("/bin/sh");
  private static final Path SCRIPT = Path.of("src/main/scripts/depesche");

  @TempDir
  Path folder;

  private Path installed;

  /** Tells its arguments and the options of its virtual machine, and ends with a code of its own. */
  static final class Echo {

    private Echo() {}

    public static void main(String[] args) {
      long heap = Runtime.getRuntime().maxMemory() / 1_000_000;
      System.out.println(
          heap + " MB " + String.join("|", args) + " " + ProcessHandle.current().pid());
      if (args.length > 0 && args[0].equals("fail")) {
        System.exit(75);
      }
    }
  }

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(SHELL));
    install("a folder");
  }

  private void install(String name) throws IOException {
    installed = Files.createDirectory(folder.resolve(name));
    Files.copy(SCRIPT, installed.resolve("depesche"));
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String entry = Echo.class.getName().replace('.', '/') + ".class";
    try (var jar = new JarOutputStream(
            Files.newOutputStream(installed.resolve("depesche.jar")), manifest);
        var code = Echo.class.getResourceAsStream("/" + entry)) {
      jar.putNextEntry(new JarEntry(entry));
      code.transferTo(jar);
    }
  }

  /** What a process said and its exit code. */
  private record Said(long pid, int exitCode, String text) {}

  private Said start(Path script, String options, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), script.toString()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS", options);
    var process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.pid(), process.waitFor(), text);
  }

  private Said start(String... args) throws Exception {
    return start(installed.resolve("depesche"), "", args);
  }

  private static int megabytes(Said said) {
    return Integer.parseInt(said.text().substring(0, said.text().indexOf(' ')));
  }

  @Test
  void keepsTheHeapBelowAGigabyteAndPassesArgumentsOn() throws Exception {
    var said = start("run", "a file", "*");
    assertTrue(said.text().contains(" MB run|a file|* "), said.text());
    assertTrue(megabytes(said) > 900 && megabytes(said) < 1074, said.text());
  }

  @Test
  void becomesTheProgramSoThatSignalsAndExitCodesAreIts() throws Exception {
    var said = start("fail");
    assertEquals(75, said.exitCode());
    assertTrue(said.text().strip().endsWith(" " + said.pid()), said + "");
  }

  @Test
  void isFoundThroughALink() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a folder/depesche"));
    assertTrue(start(link, "", "schema").text().contains(" MB schema "));
  }

  @Test
  void optionsOfTheEnvironmentStandOverItsOwn() throws Exception {
    var said = start(installed.resolve("depesche"), "-Xmx300m -Dx=y", "schema");
    assertTrue(megabytes(said) < 310, said.text());
  }

  @Test
  void startsWithTheArchiveItWasToldToMake() throws Exception {
    install("bin"); // JDK 17 takes no classes from an archive if the path has a blank
    assertEquals(0, start("--archive").exitCode());
    try (var files = Files.list(installed)) {
      assertEquals(
          List.of("depesche", "depesche.jar", "depesche.jsa"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    Path log = folder.resolve("classes.txt");
    start(installed.resolve("depesche"), "-Xlog:class+load:file=" + log, "schema");
    String echo = Files.readString(log)
        .lines()
        .filter(line -> line.contains("Echo"))
        .findFirst()
        .orElseThrow();
    assertTrue(echo.contains("shared objects file"), echo);
  }

  @Test
  void ignoresAnArchiveThatDoesNotFitWithoutAWord() throws Exception {
    Files.writeString(installed.resolve("depesche.jsa"), "no archive");
    var said = start("schema");
    assertEquals(0, said.exitCode());
    assertFalse(said.text().contains("rror") || said.text().contains("arning"), said.text());
    assertTrue(said.text().contains(" MB schema "), said.text());
  }
}
