package org.depesche.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.depesche.document.Sha256;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;

/**
 * Reads articles from a file of JSON objects, one a line, with a field {@code text}. An article goes
 * by the first sixteen digits of the SHA-256 of its text;
 * of equal texts the first alone is read.
 */
public final class ArticleLines {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int ID_LENGTH = 16;

  private ArticleLines() {}

  /** Returns whether the file is of this kind by its name. */
  public static boolean isOf(Path file) {
    String name = file.toString();
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  /** Returns the articles in the order of the lines. */
  public static List<SourceFile> read(Path file) throws IOException {
    Map<String, SourceFile> articles = new LinkedHashMap<>();
    try (var reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        var article = article(MAPPER.readTree(line).path("text").asText());
        articles.putIfAbsent(article.id(), article);
        line = reader.readLine();
      }
    }
    return List.copyOf(articles.values());
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }

  private static SourceFile article(String text) {
    String hash = Sha256.of(text);
    String id = hash.substring(0, ID_LENGTH);
    return new SourceFile(
        id + ".txt",
        id,
        OptionalLong.empty(),
        hash,
        text.getBytes(StandardCharsets.UTF_8).length,
        StandardCharsets.UTF_8.name(),
        text,
        Sidecar.none(),
        List.of());
  }
}
