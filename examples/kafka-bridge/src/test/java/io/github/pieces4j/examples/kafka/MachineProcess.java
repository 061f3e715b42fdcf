package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Is the server of a machine, which keeps its data, in a process of its own. */
final class MachineProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final String name;
  private final int port = KilledProcess.freePort();
  private final KilledProcess process;

  MachineProcess(String name, Path directory) throws IOException {
    this.name = name;
    process =
        new KilledProcess(
            directory.resolve(name + ".log"),
            Program.class.getName(),
            directory.resolve(name).toString(),
            String.valueOf(port));
    start();
  }

  /** What the process runs. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws InterruptedException {
      ServerOptions options = ServerOptions.defaults().withPort(Integer.valueOf(arguments[1]));
      try (PiecesServer server = PiecesServer.lasting(Path.of(arguments[0]), options)) {
        System.out.println(server.url());
        new CountDownLatch(1).await();
      }
    }
  }

  String name() {
    return name;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  PiecesClient client() {
    return PiecesClient.create(url());
  }

  ReactivePiecesClient reactive() {
    return ReactivePiecesClient.create(url());
  }

  void start() throws IOException {
    process.start();
  }

  /** Waits until it answers. */
  void await() throws Exception {
    try (PiecesClient client = client()) {
      KilledProcess.await(PATIENCE, () -> answers(client));
    }
  }

  private boolean answers(PiecesClient client) throws IOException {
    try {
      client.connection().health();
      return true;
    } catch (PiecesException e) {
      process.requireAlive();
      return false;
    }
  }

  void kill() {
    process.kill();
  }

  @Override
  public void close() {
    kill();
  }
}
