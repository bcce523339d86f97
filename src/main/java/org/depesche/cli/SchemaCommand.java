package org.depesche.cli;

import java.util.concurrent.Callable;
import org.depesche.json.RecordSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depesche schema}: prints the JSON Schema of the record. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of the record.")
final class SchemaCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(RecordSchema.text());
    return ExitCode.DONE;
  }
}
