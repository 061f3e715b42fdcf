package io.github.pieces4j.blocking.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.internal.discovery.ServerAnswer;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HttpClientsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path directory;

  @Test
  void aClosedClientLeavesNoThread() throws Exception {
    Set<String> before = selectorThreads();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      HttpClient client = client();
      assertThat(get(client, server.url().resolve("/.well-known/health"))).startsWith("ok");
      assertThat(selectorThreads()).hasSize(before.size() + 1);
      HttpClientShutdown.shutdown(client);
      awaitThreads(before);
    }
  }

  @Test
  void aScanOfAServerThatNeverAnswersLeavesNoThread() {
    Set<String> before = selectorThreads();
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence());
        HealthCheck scan = new HealthCheck(List.of(silent.url()), briefly())) {
      assertThat(scan.answers()).containsExactly(ServerAnswer.late(silent.url()));
    }
    awaitThreads(before);
  }

  private static void awaitThreads(Set<String> expected) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!selectorThreads().equals(expected)) {
      assertThat(System.nanoTime()).as("threads %s", selectorThreads()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static DiscoveryTimeouts briefly() {
    return new DiscoveryTimeouts(PATIENCE, Duration.ofMillis(200), PATIENCE, PATIENCE);
  }

  @Test
  void tlsTrustsWhatTheDefaultContextTrusts() throws Exception {
    SSLContext own = ownContext();
    HttpsServer server = httpsServer(own);
    URI url = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
    SSLContext usual = SSLContext.getDefault();
    HttpClient client = client();
    try {
      assertThatExceptionOfType(SSLHandshakeException.class).isThrownBy(() -> get(client, url));
      SSLContext.setDefault(own);
      assertThat(get(client, url)).isEqualTo("over TLS");
    } finally {
      SSLContext.setDefault(usual);
      HttpClientShutdown.shutdown(client);
      server.stop(0);
    }
  }

  private static HttpClient client() {
    return HttpClients.create(PiecesOptions.defaults(), DaemonThreads.pool(), builder -> {});
  }

  private static String get(HttpClient client, URI url) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString()).body();
  }

  private static Set<String> selectorThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.endsWith("-SelectorManager"))
        .collect(Collectors.toSet());
  }

  private static HttpsServer httpsServer(SSLContext context) throws IOException {
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    HttpsServer server = HttpsServer.create(new InetSocketAddress(loopback, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          byte[] body = "over TLS".getBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private SSLContext ownContext() throws Exception {
    KeyStore keys = KeyStore.getInstance(newKeyStore().toFile(), PASSWORD);
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private Path newKeyStore() throws IOException, InterruptedException {
    Path store = directory.resolve("keys.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return store;
  }
}
