package org.depesche.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.corpus.Sidecars.RawSidecar;
import org.depesche.document.Published;
import org.depesche.document.PublishedFormat;
import org.depesche.document.PublishedMethod;
import org.depesche.document.Sidecar;
import org.depesche.document.SourceFile;
import org.depesche.document.Warning;

/** Reads article files with their sidecars. Thread-safe. */
public final class ArticleReader {

  /** The size limit unless another is given: 5 MB. */
  public static final long DEFAULT_MAX_BYTES = 5_000_000;

  private final Sidecars sidecars = new Sidecars();
  private final TextDecoder textDecoder = new TextDecoder();
  private final long maxBytes;

  /** Creates a reader that refuses files over a size in bytes. */
  public ArticleReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Returns the bytes of the file with what stands beside it.
   *
   * @throws UnreadableArticleException if it cannot be read, with code and reason
   */
  public RawArticle load(ArticleFile article) throws UnreadableArticleException {
    byte[] bytes = bytes(article);
    List<Warning> warnings = new ArrayList<>();
    var sidecar = sidecar(article, warnings);
    return new RawArticle(article, bytes, sidecar, warnings);
  }

  /**
   * Returns the decoded file.
   *
   * @throws UnreadableArticleException if it is no text, with code and reason
   */
  public SourceFile decode(RawArticle raw) throws UnreadableArticleException {
    var article = raw.file();
    var decoded = article.isHtml() ? page(raw.bytes()) : textDecoder.decode(raw.bytes());
    List<Warning> warnings = new ArrayList<>(raw.warnings());
    warnings.addAll(decoded.warnings());
    return new SourceFile(
        article.path(),
        article.id(),
        article.number(),
        raw.sha256(),
        raw.bytes().length,
        decoded.charset(),
        decoded.text(),
        raw.sidecar(),
        warnings);
  }

  /** The places of warnings are places in the markup, so they go. */
  private DecodedText page(byte[] bytes) throws UnreadableArticleException {
    var markup = textDecoder.decode(bytes);
    String text = HtmlText.of(markup.text());
    if (text.isBlank()) {
      throw new UnreadableArticleException("INPUT-EMPTY", "nothing to read in the page");
    }
    var warnings = markup.warnings().stream()
        .map(warning -> new Warning(warning.code(), warning.message(), Optional.empty()))
        .toList();
    return new DecodedText(text, markup.charset(), warnings);
  }

  private byte[] bytes(ArticleFile article) throws UnreadableArticleException {
    try {
      if (Files.notExists(article.file())) {
        throw new NoSuchFileException(article.path());
      }
      if (!Files.isRegularFile(article.file())) {
        throw new UnreadableArticleException("INPUT-NOT-A-FILE", "not a regular file");
      }
      long size = Files.size(article.file());
      if (size > maxBytes) {
        throw new UnreadableArticleException(
            "INPUT-TOO-LARGE", size + " bytes, the limit is " + maxBytes);
      }
      return Files.readAllBytes(article.file());
    } catch (AccessDeniedException e) {
      throw new UnreadableArticleException("INPUT-UNREADABLE", "permission denied");
    } catch (NoSuchFileException e) {
      throw new UnreadableArticleException("INPUT-GONE", "no such file");
    } catch (IOException e) {
      throw new UnreadableArticleException("INPUT-UNREADABLE", String.valueOf(e.getMessage()));
    }
  }

  /** A broken sidecar costs what it would have said, not the article. */
  private Sidecar sidecar(ArticleFile article, List<Warning> warnings) {
    try {
      var raw = sidecars.of(article);
      return new Sidecar(published(raw, warnings), raw.url(), raw.title());
    } catch (IOException e) {
      warnings.add(
          new Warning("SIDECAR-UNREADABLE", String.valueOf(e.getMessage()), Optional.empty()));
      return Sidecar.none();
    }
  }

  private static Optional<Published> published(RawSidecar raw, List<Warning> warnings) {
    var published =
        raw.date().flatMap(date -> PublishedFormat.parse(date, PublishedMethod.SIDECAR));
    if (raw.date().isPresent() && published.isEmpty()) {
      String message = "the sidecar's date is no ISO date: " + raw.date().get();
      warnings.add(new Warning("SIDECAR-DATE", message, Optional.empty()));
    }
    return published;
  }
}
