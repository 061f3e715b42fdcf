package io.github.pieces4j.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file by which programs find a running server. */
record PublishedPort(Path path, int port) {
  private static final int PATIENCE_MILLIS = 200;

  /**
   * Writes the port, unless the file leads to another server that listens. Programs find a server
   * without it too, so where it cannot be written one line says so.
   */
  static PublishedPort written(Path path, int port) {
    try {
      if (leadsToAnother(path)) {
        return new PublishedPort(path, port);
      }
      Path directory = path.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.writeString(path, Integer.toString(port));
      return new PublishedPort(path, port);
    } catch (IOException e) {
      System.err.println("pieces: the port cannot be written to " + path + ": " + e);
      return new PublishedPort(path, port);
    }
  }

  private static boolean leadsToAnother(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (Socket socket = new Socket()) {
      int other = Integer.parseInt(Files.readString(path).strip());
      socket.connect(new InetSocketAddress("127.0.0.1", other), PATIENCE_MILLIS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false; // It is stale, or no port.
    }
  }

  /** Removes the file unless another server has written its own port since. */
  void remove() {
    try {
      if (Files.exists(path) && Files.readString(path).strip().equals(Integer.toString(port))) {
        Files.delete(path);
      }
    } catch (IOException e) {
      System.err.println("pieces: " + path + " cannot be removed: " + e);
    }
  }
}
