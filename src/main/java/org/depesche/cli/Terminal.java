package org.depesche.cli;

import picocli.CommandLine.Help.Ansi;

/** What stands at the other end of the process's streams. */
final class Terminal {

  private Terminal() {}

  /**
   * Returns whether a person watches. picocli knows consoles before and after JDK 22, where the
   * console object is there without one.
   */
  static boolean isInteractive() {
    return Ansi.AUTO.enabled() && System.getenv("CI") == null;
  }
}
