package org.depesche.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineBuilderTest {

  private static final String TOPOLOGY = """
      {"type": "Topology",
       "transform": {"scale": [1, 1], "translate": [0, 0]},
       "arcs": [[[0, 0], [10, 0], [0, 10]], [[0, 0], [0, 10], [10, 0]],
                [[175, 50], [10, 0], [0, 5], [-10, 0], [0, -5]],
                [[175, -20], [-350, 0], [0, 5], [350, 0], [0, -5]]],
       "objects": {"countries": {"type": "GeometryCollection", "geometries": [
         {"type": "Polygon", "arcs": [[0, -2]], "id": "276", "properties": {"name": "Germany"}},
         {"type": "Polygon", "arcs": [[2]], "id": "643", "properties": {"name": "Russia"}},
         {"type": "MultiPolygon", "arcs": [[[3]]], "id": "242", "properties": {"name": "Fiji"}},
         {"type": "Polygon", "arcs": [[0, -2]], "properties": {"name": "Kosovo"}}]}}}
      """;

  @TempDir
  private Path folder;

  private List<String> build(double west, double east) throws IOException {
    Path input = folder.resolve("countries.json");
    Path output = folder.resolve("outlines.tsv");
    Files.write(input, TOPOLOGY.getBytes(StandardCharsets.UTF_8));
    new OutlineBuilder(new OutlineBuilder.Box(west, -60, east, 80), 1).build(input, output);
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }

  @Test
  void putsArcsTogetherAndTakesSomeBackwards() throws IOException {
    assertEquals("DEU\t0 0 10 0 0 10 -10 0 0 -10", build(-180, 180).get(1));
    assertEquals("XKX\t0 0 10 0 0 10 -10 0 0 -10", build(-180, 180).get(4));
  }

  @Test
  void cutsAtTheDateLine() throws IOException {
    var lines = build(-180, 180);
    assertEquals("FJI\t-180 -20 5 0 0 5 -5 0;175 -20 5 0 0 5 -5 0 0 -5", lines.get(2));
    assertEquals("RUS\t-180 50 5 0 0 5 -5 0;175 50 5 0 0 5 -5 0 0 -5", lines.get(3));
  }

  @Test
  void keepsTheBoxAlone() throws IOException {
    assertEquals(List.of("DEU\t0 0 5 0 0 10 -5 0 0 -10"), build(-5, 5).subList(1, 2));
  }
}
