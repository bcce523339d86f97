package org.depesche.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is too large to hold at once. */
public final class Hashing {

  private final MessageDigest digest;

  /** Starts a hash. */
  public Hashing() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the hash of a file, lower-case hexadecimal. */
  public static String of(Path file) throws IOException {
    var hashing = new Hashing();
    try (var out = hashing.through(OutputStream.nullOutputStream())) {
      Files.copy(file, out);
    }
    return hashing.digest();
  }

  /** Adds a text, told apart from the next. */
  public void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Returns a stream that adds what goes through it. */
  OutputStream through(OutputStream out) {
    return new DigestOutputStream(out, digest);
  }

  /** Ends the hash and returns it, lower-case hexadecimal. */
  public String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
