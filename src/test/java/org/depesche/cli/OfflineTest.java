package org.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.batch.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job needs no network: it runs where every socket is denied. */
class OfflineTest {

  @TempDir
  Path folder;

  /** Denies sockets of every kind, makes sure that it did, and runs the job. */
  static final class Offline {

    private Offline() {}

    @SuppressWarnings("deprecation") // the only way to deny sockets that every Java version has
    public static void main(String[] args) throws IOException {
      SocketImplFactory denied = () -> {
        throw new IllegalStateException("a socket was opened");
      };
      Socket.setSocketImplFactory(denied);
      java.net.ServerSocket.setSocketFactory(denied);
      if (!isDenied(() -> new Socket(InetAddress.getLoopbackAddress(), 9).close())
          || !isDenied(() -> SocketChannel.open().close())) {
        System.exit(99);
      }
      var said = new StringWriter();
      int exitCode = Main.run(new PrintWriter(said), new PrintWriter(said), args);
      System.err.println(said);
      System.exit(exitCode);
    }

    private interface Opening {
      void open() throws IOException;
    }

    private static boolean isDenied(Opening opening) throws IOException {
      try {
        opening.open();
        return false;
      } catch (IllegalStateException | java.util.ServiceConfigurationError e) {
        return true;
      }
    }
  }

  /** Has no sockets. Loaded by the virtual machine under its name. */
  public static final class NoSelectors {

    private NoSelectors() {}
  }

  @Test
  void runsWithoutANetwork() throws Exception {
    var jvm = new ChildJvm(folder.resolve("log.txt"));
    List<String> command = new ArrayList<>(
        jvm.command(Offline.class, "run", "corpus", "-o", folder.resolve("out").toString()));
    // a provider of the wrong type makes each opening of a channel fail
    command.add(1, "-Djava.nio.channels.spi.SelectorProvider=" + NoSelectors.class.getName());
    assertEquals(0, jvm.start(command).waitFor(), jvm.log());
    assertEquals(12, Files.readAllLines(folder.resolve("out/manifest.jsonl")).size());
  }
}
