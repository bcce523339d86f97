package org.depesche.cli;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code depesche config}: what a run with these flags would go by. */
@Command(
    name = "config",
    description = {
      "Prints the settings of a run and where each comes from: a flag, the environment",
      "(DEPESCHE_THREADS), depesche.properties (threads) or the default; key, value and origin,",
      "with tabs between. Takes the flags of 'depesche run'."
    })
final class ConfigCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli fills it in and keeps the values
  private RunFlags flags;

  @Override
  public Integer call() {
    spec.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .sorted(Comparator.comparing(Settings::key))
        .forEach(option -> spec.commandLine()
            .getOut()
            .println(
                Settings.key(option) + "\t" + text(option.getValue()) + "\t" + origin(option)));
    return ExitCode.DONE;
  }

  private String origin(OptionSpec option) {
    if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
      return "flag";
    }
    var settings = (Settings) spec.defaultValueProvider();
    return settings.of(option).map(Settings.Setting::origin).orElse("default");
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(ConfigCommand::text).orElse("");
    }
    if (value instanceof Duration duration) {
      return duration.toMillis() % 1000 == 0
          ? duration.toSeconds() + "s"
          : duration.toMillis() + "ms";
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(ConfigCommand::text).collect(Collectors.joining(" "));
    }
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : String.valueOf(value);
  }
}
