package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends the tool by signals at moments when it does something else. */
@Timeout(180)
class SignalTest {
  private static final int CLIENTS = 4;

  @TempDir private Path data;

  /** The moments come from timeout(1), so that most of the JVM's and the command's start is hit. */
  @ParameterizedTest
  @ValueSource(strings = {"watch", "serve", "list", "mcp"})
  void controlCWhileItStartsIsQuiet(String command) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      for (int tenths = 1; tenths <= 11; tenths += 2) {
        List<String> whole = new ArrayList<>(List.of("timeout", "-s", "INT"));
        whole.add(String.valueOf(tenths / 10.0));
        whole.addAll(
            command.equals("serve")
                ? ToolProcess.command("serve", "--port", "0", "--data", data.toString())
                : ToolProcess.command(command, "--server", server.url().toString()));
        Finished finished = ToolProcess.start(whole, Map.of()).finish("");
        assertThat(finished.err()).as("after %s tenths of a second", tenths).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void aServerUnderLoadEndsQuietly(String signal) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (ToolProcess server = ToolProcess.start("serve", "--port", "0", "--data", data.toString());
        PiecesClient client = PiecesClient.create(server.url())) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.execute(() -> createUntilItFails(client));
      }
      while (client.conversations().identifiers().size() < 20) {
        Thread.onSpinWait();
      }
      server.signal(signal);
      Finished finished = server.end();
      assertThat(finished.err()).isEmpty();
    } finally {
      clients.shutdown();
      assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void createUntilItFails(PiecesClient client) {
    try {
      while (true) {
        client.conversations().create("One more");
        client.conversations().list();
      }
    } catch (PiecesException e) {
      return; // The server has ended.
    }
  }
}
