package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.depesche.batch.BatchRun;
import org.depesche.batch.CannotRunException;
import org.depesche.batch.DryRun;
import org.depesche.batch.OutputLockedException;
import org.depesche.batch.RunOptions;
import org.depesche.batch.RunReport;
import org.depesche.batch.StopRequest;
import org.depesche.batch.StreamRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depesche run}: article files in, records out. */
@Command(
    name = "run",
    description = {
      "Analyses article files and writes one record for each, with tables and a run report.",
      "What an earlier run did and still holds is not done again.",
      ""
    },
    footer = {
      "",
      "Every option can stand in the file depesche.properties (threads=4) or in the environment",
      "(DEPESCHE_THREADS=4); see: depesche config"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all done, or nothing to do",
      "  1:finished; articles failed (see *.error.json)",
      "  2:wrong usage",
      "  3:cannot run: models, output folder, configuration or memory",
      "  4:given up; more articles failed than --max-failures",
      " 75:another run holds the output folder; try again later",
      "130:stopped by SIGINT; the next run goes on",
      "143:stopped by SIGTERM; the next run goes on"
    })
final class RunCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private RunFlags flags;

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws IOException, CannotRunException, OutputLockedException {
    var options = new RunRequest(flags, spec.commandLine()).options(clock.instant());
    if (flags.dryRun) {
      new DryRun(options).tell(spec.commandLine().getOut()::println);
      return ExitCode.DONE;
    }
    var stop = new StopRequest();
    var narrator = Narrator.create(spec.commandLine().getErr(), clock, flags);
    var signals = SignalStop.install(stop, flags.grace);
    try (signals;
        narrator) {
      var report =
          flags.isStream() ? stream(options, narrator, stop) : batch(options, narrator, stop);
      narrator.ended(report);
      return report.exitCode();
    }
  }

  private RunReport batch(RunOptions options, Narrator narrator, StopRequest stop)
      throws IOException, CannotRunException, OutputLockedException {
    return new BatchRun(options, narrator, stop, clock).run();
  }

  private RunReport stream(RunOptions options, Narrator narrator, StopRequest stop)
      throws IOException, CannotRunException {
    PrintWriter out = spec.commandLine().getOut();
    return new StreamRun(options, narrator, stop, clock).run(line -> {
      out.print(line);
      return !out.checkError();
    });
  }
}
