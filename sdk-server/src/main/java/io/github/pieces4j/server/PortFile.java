package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file by which programs find a running server. */
record PortFile(Path path, int port) {
  /** Writes the port, in place of that of a server that was there before. */
  static PortFile written(Path path, int port) {
    try {
      Path directory = path.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.writeString(path, Integer.toString(port));
      return new PortFile(path, port);
    } catch (IOException e) {
      throw new PiecesConfigurationException(
          "the port cannot be written to " + path + ": " + e.getMessage(), e);
    }
  }

  /** Removes the file unless another server has written its own port since. */
  void remove() {
    try {
      if (Files.exists(path) && Files.readString(path).strip().equals(Integer.toString(port))) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
