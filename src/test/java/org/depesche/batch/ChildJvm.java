package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts main classes of the tests in processes of their own. */
public final class ChildJvm {

  private final Path log;

  /** Creates a starter whose processes write what they say into a file. */
  public ChildJvm(Path log) {
    this.log = log;
  }

  /** Returns the command that runs the class. */
  public List<String> command(Class<?> main, String... args) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xmx512m",
        "-Dfile.encoding=ISO-8859-1",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Starts the class. */
  public Process start(Class<?> main, String... args) throws IOException {
    return start(command(main, args));
  }

  /** Starts the command. */
  public Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Returns what the last process said. */
  public String log() throws IOException {
    return Files.readString(log);
  }
}
