package org.depesche.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A headless Chromium, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final int SECONDS = 60;
  private static final List<String> FLAGS = List.of(
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--remote-debugging-port=0");

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private int calls;

  private Browser(Process process, URI page) throws IOException {
    this.process = process;
    socket =
        await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()));
    for (var domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** Returns where Chromium is installed. */
  static Optional<Path> installed() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program, Path profile) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    Process process = new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.startsWith("DevTools listening on ws://")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("Chromium has not started");
    }
    var drain = new Thread(() -> lines.lines().forEach(rest -> {}), "chromium-messages");
    drain.setDaemon(true);
    drain.start();
    String host = line.replaceFirst(".*ws://([^/]*)/.*", "$1");
    return new Browser(process, page(host));
  }

  private static URI page(String host) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
    var answer = await(HttpClient.newHttpClient()
        .sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    for (var target : Runs.JSON.readTree(answer.body())) {
      if (target.get("type").asText().equals("page")) {
        return URI.create(target.get("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("Chromium has no page");
  }

  private static <T> T await(CompletionStage<T> stage) throws IOException {
    try {
      return stage.toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e);
    }
  }

  /** Gathers messages: answers to calls, and events. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        receive(message.toString());
        message.setLength(0);
      }
      webSocket.request(1);
      return CompletableFuture.completedStage(null);
    }
  }

  private void receive(String text) {
    JsonNode message;
    try {
      message = Runs.JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (message.has("id")) {
      answers.remove(message.get("id").asInt()).complete(message);
      return;
    }
    String type = message.path("params").path("type").asText();
    switch (message.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Runtime.exceptionThrown", "Page.javascriptDialogOpening", "Log.entryAdded" ->
        errors.add(text);
      case "Runtime.consoleAPICalled" -> {
        if (type.equals("error") || type.equals("warning")) {
          errors.add(text);
        }
      }
      default -> {} // other events tell nothing that a test asks for
    }
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    var answer = new CompletableFuture<JsonNode>();
    calls++;
    answers.put(calls, answer);
    ObjectNode message = Runs.JSON.createObjectNode().put("id", calls).put("method", method);
    message.set("params", Runs.JSON.valueToTree(parameters));
    await(socket.sendText(message.toString(), true));
    JsonNode result = await(answer);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.get("error"));
    }
    return result.get("result");
  }

  /** Opens a file, with a query or without, and waits until it is loaded. */
  void open(Path file, String query) throws IOException {
    loaded = new CompletableFuture<>();
    call("Page.navigate", Map.of("url", file.toUri() + query));
    await(loaded);
  }

  /** Returns the value of an expression. */
  JsonNode evaluate(String expression) throws IOException {
    JsonNode result = call(
        "Runtime.evaluate",
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value");
  }

  /** Makes the window as wide as a phone, or as wide as a desk's screen. */
  void resize(int width, int height) throws IOException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void prefer(String scheme) throws IOException {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Returns what the console and the pages complained of since the last call. */
  List<String> errors() {
    List<String> all = List.copyOf(errors);
    errors.clear();
    return all;
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroy();
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
