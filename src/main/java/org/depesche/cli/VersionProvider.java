package org.depesche.cli;

import org.depesche.pipeline.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the tool. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"depesche " + ToolVersion.current()};
  }
}
