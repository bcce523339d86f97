package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.training.OutlineBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depesche train outlines}: builds the outlines of the report's maps. */
@Command(
    name = "outlines",
    description = {
      "Builds the outlines of countries for the maps of the report from Natural Earth's countries",
      "as TopoJSON (npm package world-atlas)."
    })
final class TrainOutlinesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "countries-110m.json or countries-50m.json.")
  private Path topology = Path.of("");

  @Option(
      names = "--box",
      split = ",",
      paramLabel = "DEGREE",
      defaultValue = "-180,-58,180,84",
      description = "West, south, east, north (default: ${DEFAULT-VALUE}).")
  private List<Double> box = List.of();

  @Option(
      names = "--parts",
      paramLabel = "N",
      defaultValue = "10",
      description = "What is kept of a degree: tenths or finer (default: ${DEFAULT-VALUE}).")
  private int parts;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Table to write.")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (box.size() != 4) {
      throw new IllegalArgumentException("a box has four sides: west,south,east,north");
    }
    var kept = new OutlineBuilder.Box(box.get(0), box.get(1), box.get(2), box.get(3));
    new OutlineBuilder(kept, parts).build(topology, output);
    return ExitCode.DONE;
  }
}
