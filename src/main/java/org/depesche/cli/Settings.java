package org.depesche.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.batch.CannotRunException;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is set outside the command line: by the environment ({@code DEPESCHE_THREADS}) and, below it,
 * by a properties file ({@code threads}). Keys are the long names of options. A key that is no option
 * is refused, since a misspelt setting that is silently ignored is found years later.
 */
final class Settings implements IDefaultValueProvider {

  static final String FILE = "depesche.properties";

  private static final String PREFIX = "DEPESCHE_";
  private static final String CONFIG = "config";

  /**
   * A value and who set it.
   *
   * @param value as written
   * @param origin name of the variable or file
   */
  record Setting(String value, String origin) {}

  private final SortedMap<String, Setting> settings = new TreeMap<>();
  private final Collection<String> keys;

  private Settings(Collection<String> keys) {
    this.keys = keys;
  }

  /** Returns no settings. */
  static Settings none() {
    return new Settings(List.of());
  }

  /**
   * Reads file and environment.
   *
   * @param command the command whose options can be set
   * @param args its command line, which may name the file
   * @param environment the environment
   * @throws CannotRunException if a key is no option or the file cannot be read
   */
  static Settings read(CommandSpec command, List<String> args, Map<String, String> environment)
      throws CannotRunException {
    var settings = new Settings(keys(command));
    var named = named(args).or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")));
    Path file = Path.of(named.orElse(FILE));
    if (named.isPresent() || Files.isRegularFile(file)) {
      settings.addFile(file);
    }
    for (var variable : new TreeMap<>(environment).entrySet()) {
      if (variable.getKey().startsWith(PREFIX)) {
        String name = variable.getKey().substring(PREFIX.length());
        String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
        settings.add(key, new Setting(variable.getValue(), variable.getKey()));
      }
    }
    return settings;
  }

  /** Returns the key of an option: its long name. */
  static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  private static List<String> keys(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .map(Settings::key)
        .sorted()
        .toList();
  }

  private static Optional<String> named(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith("--config=")) {
        return Optional.of(args.get(i).substring("--config=".length()));
      }
      if (args.get(i).equals("--config") && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private void addFile(Path file) throws CannotRunException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new CannotRunException("the configuration cannot be read: " + e.getMessage(), e);
    }
    for (var key : new java.util.TreeSet<>(properties.stringPropertyNames())) {
      add(key, new Setting(properties.getProperty(key).strip(), file.toString()));
    }
  }

  private void add(String key, Setting setting) throws CannotRunException {
    if (!keys.contains(key)) {
      String guess = Spelling.nearest(key, keys)
          .map(near -> "; did you mean '" + near + "'?")
          .orElse("; see: depesche config");
      throw new CannotRunException("unknown setting '" + key + "' in " + setting.origin() + guess);
    }
    settings.put(key, setting);
  }

  /** Returns what is set for an option or parameter outside the command line. */
  Optional<Setting> of(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Optional.ofNullable(settings.get(key(option)))
            .filter(s -> !key(option).equals(CONFIG))
        : Optional.empty();
  }

  @Override
  public @org.jspecify.annotations.Nullable String defaultValue(ArgSpec argument) {
    return of(argument).map(Setting::value).orElse(null);
  }
}
