package org.depesche.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of the interface in one language, with its numbers and dates. */
final class Messages {

  private static final Map<String, Locale> COUNTRIES = countries();
  private static final int DAY = 10;
  private static final int MONTH = 7;

  /** Smaller numbers have no groups of digits. */
  private static final int PLAIN = 1000;

  private final Locale locale;
  private final SortedMap<String, String> texts;
  private final Map<String, String> dates = new HashMap<>();

  private Messages(Locale locale, SortedMap<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /** Loads a language that ships: {@code de} or {@code en}. */
  static Messages load(String language) {
    var properties = new Properties();
    String name = "messages_" + language + ".properties";
    try (var stream = Messages.class.getResourceAsStream(name);
        var reader =
            new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Messages(Locale.forLanguageTag(language), texts);
  }

  String language() {
    return locale.getLanguage();
  }

  /** Returns all texts by key, for templates. */
  Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  String text(String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }

  /** Returns the word for a value of the records, such as {@code type_ASSAULT}; else the value. */
  String label(String kind, String value) {
    return texts.getOrDefault(kind + "_" + value, value);
  }

  /** Returns a number with its noun: {@code 1 article}, {@code 2 articles}. */
  String count(String noun, long number) {
    return number(number) + " " + text(noun + (number == 1 ? "_one" : "_many"));
  }

  String number(long number) {
    return number >= 0 && number < PLAIN ? Long.toString(number) : grouped(number);
  }

  private String grouped(long number) {
    return String.format(locale, "%,d", number);
  }

  String decimal(double number) {
    return String.format(locale, "%,.2f", number);
  }

  /** Returns the name of a country of ISO 3166-1 alpha-3, else the code. */
  String country(String alpha3) {
    return Optional.ofNullable(COUNTRIES.get(alpha3))
        .map(country -> country.getDisplayCountry(locale))
        .orElse(alpha3);
  }

  private static Map<String, Locale> countries() {
    return Arrays.stream(Locale.getISOCountries())
        .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
        .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, country -> country));
  }

  /** Returns a day, month or year in words: {@code 23. April 2019}. What is none is left as it is. */
  String date(String value) {
    return dates.computeIfAbsent(value, this::inWords);
  }

  private String inWords(String value) {
    try {
      return switch (value.length()) {
        case DAY -> format(value, texts.get("date_day"));
        case MONTH -> format(value + "-01", texts.get("date_month"));
        default -> value;
      };
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private String format(String value, String pattern) {
    return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(pattern, locale));
  }
}
