package io.github.pieces4j.cli.serve;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Starts a server where programs look for Pieces OS. */
public final class Ports {
  private static final int FIRST = 39_300;
  private static final int LAST = 39_333;

  private Ports() {}

  /**
   * Starts a server on a port, or on the first free one of the usual ports if it is null.
   *
   * @throws PiecesConfigurationException if there is none
   */
  public static EmbeddedPiecesOs start(LastingStore store, @Nullable Integer port) {
    EmbeddedOptions options = EmbeddedOptions.defaults().withStore(store);
    return EmbeddedPiecesOs.start(options.withPort(port == null ? firstFree() : port));
  }

  private static int firstFree() {
    return IntStream.rangeClosed(FIRST, LAST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new PiecesConfigurationException(
                    "all ports from " + FIRST + " to " + LAST + " are taken: choose another"));
  }

  /** Only tries, because a server reads all of its store before it listens. */
  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
