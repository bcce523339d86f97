package org.depesche.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads TimeML files ({@code .tml}): the text and the document creation time. */
public final class TimemlReader {

  private static final String SUFFIX = ".tml";

  private final XMLInputFactory factory = XMLInputFactory.newInstance();

  /** Makes a reader that neither reads document types nor loads anything from elsewhere. */
  public TimemlReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * Returns the documents of a folder and its sub-folders in order of their paths.
   *
   * @throws UncheckedIOException if the folder or a file cannot be read
   * @throws IllegalArgumentException if a file is no TimeML
   */
  public List<TimemlDocument> readAll(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted()
          .map(this::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /**
   * Returns the document of a file.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is no TimeML
   */
  public TimemlDocument read(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.endsWith(SUFFIX)
        ? fileName.substring(0, fileName.length() - SUFFIX.length())
        : fileName;
    try (var stream = Files.newInputStream(file)) {
      return read(name, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(file + " is no TimeML: " + e.getMessage(), e);
    }
  }

  private TimemlDocument read(String name, InputStream stream) throws XMLStreamException {
    var reader = factory.createXMLStreamReader(stream);
    var text = new StringBuilder();
    Optional<String> creationTime = Optional.empty();
    Deque<String> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(reader.getLocalName());
          creationTime = creationTime.or(() -> creationTime(reader, open));
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (open.contains("TEXT")) {
            text.append(reader.getText());
          }
        }
        default -> {}
      }
    }
    return new TimemlDocument(name, text.toString(), creationTime);
  }

  private static Optional<String> creationTime(XMLStreamReader reader, Deque<String> open) {
    boolean isCreationTime = open.contains("DCT") && reader.getLocalName().equals("TIMEX3");
    return isCreationTime
        ? Optional.ofNullable(reader.getAttributeValue(null, "value"))
        : Optional.empty();
  }
}
