package io.github.pieces4j.benchmarks.server;

import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;

/**
 * The costs of a lasting server with as many messages as its first argument says, in the directory
 * of its second. Run it with {@code -Xmx256m}; what the directory holds from an earlier run is used
 * again.
 */
public final class ServerScale {
  private static final int CALLS = 300;

  /** A server runs for days, so its first calls are not what counts. */
  private static final int WARM = 700;

  private static final int SEARCHES = 8;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI url;

  private ServerScale(URI url) {
    this.url = url;
  }

  /** Measures; see the class. */
  public static void main(String... arguments) throws Exception {
    int messages = Integer.parseInt(arguments[0]);
    Path directory = Path.of(arguments[1]);
    Path file = directory.resolve("pieces.db");
    if (!Files.exists(file)) {
      long start = System.nanoTime();
      long json = new ProseHistory(messages).writtenTo(directory);
      print("import s", seconds(start));
      print("file by JSON", (double) Files.size(file) / json);
    }
    long start = System.nanoTime();
    try (PiecesServer server =
        PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0))) {
      print("start s", seconds(start));
      new ServerScale(server.url()).measure(messages);
    }
  }

  private void measure(int messages) throws Exception {
    print("get ms", median(i -> get("/message/" + ProseHistory.id(i * 31 % messages))));
    print("create ms", median(i -> post("/messages/create", seed())));
    String kept = send(get("/message/" + ProseHistory.id(0)));
    print("update ms", median(i -> post("/message/update", kept)));
    print("GET /messages, first bytes ms", firstBytes());
    print("search, rare word ms", median(i -> post("/messages/search", search(ProseHistory.RARE))));
    print("search, frequent word ms", median(i -> post("/messages/search", search("hello"))));
    print("search, no hit ms", median(i -> post("/messages/search", search("quetzalcoatlus"))));
    healthDuringSearches();
    long start = System.nanoTime();
    print("GET /messages MB", drained("/messages") / 1e6);
    print("GET /messages s", seconds(start));
    print("RSS MB", residentKiB() / 1_024.0);
  }

  private void healthDuringSearches() {
    List<CompletableFuture<HttpResponse<String>>> searches = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      searches.add(
          http.sendAsync(
              post("/conversations/search", search("hello")),
              HttpResponse.BodyHandlers.ofString()));
    }
    List<Double> health = new ArrayList<>();
    while (searches.stream().anyMatch(search -> !search.isDone())) {
      health.add(millis(get("/.well-known/health")));
    }
    health.sort(null);
    print("health during searches, calls", health.size());
    print("health during searches, p99 ms", health.get(health.size() * 99 / 100));
    print("health during searches, worst ms", health.get(health.size() - 1));
  }

  private double median(IntFunction<HttpRequest> calls) {
    for (int i = 0; i < WARM; i++) {
      send(calls.apply(i));
    }
    double[] times = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      times[i] = millis(calls.apply(WARM + i));
    }
    Arrays.sort(times);
    return times[CALLS / 2];
  }

  private double millis(HttpRequest request) {
    long start = System.nanoTime();
    send(request);
    return (System.nanoTime() - start) / 1e6;
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(url.resolve(path)).build();
  }

  /** Reads one part of the list: the server stops when nobody reads on. */
  private double firstBytes() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (InputStream body =
        http.send(get("/messages"), HttpResponse.BodyHandlers.ofInputStream()).body()) {
      body.readNBytes(16_384);
      return (System.nanoTime() - start) / 1e6;
    }
  }

  private HttpRequest post(String path, String body) {
    return HttpRequest.newBuilder(url.resolve(path))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer + " " + answer.body());
      }
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new CompletionException(e);
    }
  }

  private long drained(String path) throws IOException, InterruptedException {
    try (InputStream body =
        http.send(get(path), HttpResponse.BodyHandlers.ofInputStream()).body()) {
      byte[] part = new byte[65_536];
      long bytes = 0;
      for (int read = body.read(part); read >= 0; read = body.read(part)) {
        bytes += read;
      }
      return bytes;
    }
  }

  private static String seed() {
    return "{\"role\":\"USER\",\"conversation\":{\"id\":\"c0\"},"
        + "\"fragment\":{\"string\":{\"raw\":\"An appended message of several words\"}}}";
  }

  private static String search(String word) {
    return "{\"engines\":{\"iterable\":[{\"query\":\"" + word + "\",\"full_text\":{}}]}}";
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long residentKiB() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static void print(String what, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-34s %,12.2f", what, figure));
  }
}
