package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Is the server of a machine, which keeps its data, in a process of its own. */
final class MachineProcess extends KilledProcess {
  private final String name;
  private final int port;

  MachineProcess(String name, Path directory) throws IOException {
    this(name, directory, freePort());
  }

  private MachineProcess(String name, Path directory, int port) throws IOException {
    super(
        directory.resolve(name + ".log"),
        Program.class.getName(),
        directory.resolve(name).toString(),
        String.valueOf(port));
    this.name = name;
    this.port = port;
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

  /** Waits until it answers. */
  void await() throws Exception {
    try (PiecesClient client = client()) {
      awaitAnswer(() -> !client.connection().health().isBlank());
    }
  }
}
