package org.depesche.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.document.Sha256;
import org.depesche.document.SourceFile;

/**
 * Annotations of articles, apart from the texts: offsets and labels. A source is a folder with a file
 * {@code <article id>.json} each, or a file with an article a line ({@code .jsonl}).
 */
public final class Annotations {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, JsonNode> articles = new HashMap<>();

  private Annotations() {}

  /** Reads all sources; of an article annotated twice, the first annotation. */
  public static Annotations read(List<Path> sources) throws IOException {
    var annotations = new Annotations();
    for (Path source : sources) {
      if (Files.isDirectory(source)) {
        annotations.addFolder(source);
      } else {
        for (String line : Files.readAllLines(source)) {
          annotations.add(MAPPER.readTree(line));
        }
      }
    }
    return annotations;
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(f -> f.toString().endsWith(".json")).toList();
    }
    for (Path file : files) {
      add(MAPPER.readTree(file.toFile()));
    }
  }

  private void add(JsonNode article) {
    articles.putIfAbsent(article.get("id").asText(), article);
  }

  /**
   * Returns the annotation of an article, if there is one.
   *
   * @throws IOException if it is the annotation of another text
   */
  Optional<GoldArticle> of(SourceFile file) throws IOException {
    JsonNode article = articles.get(file.id());
    if (article == null) {
      return Optional.empty();
    }
    String hash = Sha256.of(file.text());
    if (!hash.equals(article.get("text_sha256").asText())) {
      throw new IOException(file.id() + ": the annotation is of another text");
    }
    return Optional.of(GoldArticle.read(article, file.text()));
  }
}
