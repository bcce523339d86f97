import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks the models for the jar: {@code java UnpackModels.java FROM TO}. They are kept deflated; inflating them
 * took a fifth of the time that a run needs to its first record.
 */
final class UnpackModels {

  private UnpackModels() {}

  public static void main(String[] args) throws IOException {
    Path to = Files.createDirectories(Path.of(args[1]));
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.(model|bin|bin\\.gz)")) {
          unpack(file, to.resolve(name.replaceFirst("\\.gz$", "")));
        }
      }
    }
  }

  private static void unpack(Path file, Path target) throws IOException {
    var time = Files.getLastModifiedTime(file);
    if (Files.exists(target) && Files.getLastModifiedTime(target).equals(time)) {
      return;
    }
    try (InputStream in = open(file)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setLastModifiedTime(target, time);
  }

  /** Opens a file that is zipped, deflated or neither. */
  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    byte[] start = new byte[2];
    try (InputStream peek = Files.newInputStream(file)) {
      peek.readNBytes(start, 0, start.length);
    }
    if (start[0] == 0x1F && start[1] == (byte) 0x8B) {
      return new GZIPInputStream(in);
    }
    return start[0] == 0x78 ? new InflaterInputStream(in) : in;
  }
}
