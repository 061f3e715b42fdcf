package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.error.PiecesException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Is a program of the tests' class path in a process of its own, which can be killed. */
class KilledProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long PAUSE_NANOS = 20_000_000;

  private final Path log;
  private final List<String> command = new ArrayList<>();
  private Process process;

  KilledProcess(Path log, String main, String... arguments) {
    this.log = log;
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx320m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
  }

  void start() throws IOException {
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  /** Waits for its end by itself. */
  void finish() throws IOException, InterruptedException {
    start();
    if (process.waitFor() != 0) {
      throw new AssertionError(Files.readString(log));
    }
  }

  /** Ends it as a power cut would, and waits for its end. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  /** Waits until a question to it has its answer, and fails with what it said if it has ended. */
  void awaitAnswer(Callable<Boolean> question) throws Exception {
    await(PATIENCE, () -> isAnswered(question));
  }

  private boolean isAnswered(Callable<Boolean> question) throws Exception {
    try {
      return question.call();
    } catch (PiecesException | ExecutionException e) {
      requireAlive();
      return false;
    }
  }

  private void requireAlive() throws IOException {
    if (!process.isAlive()) {
      throw new AssertionError(Files.readString(log));
    }
  }

  /** Waits for a condition, and fails when it does not come. */
  static void await(Duration patience, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + patience);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
