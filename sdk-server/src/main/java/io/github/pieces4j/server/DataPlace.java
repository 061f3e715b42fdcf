package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.store.OwnerAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The directory of a database, which its owner alone may enter. */
final class DataPlace {
  private DataPlace() {}

  /**
   * Makes a directory, or takes one, and returns its absolute path.
   *
   * <p>One that somebody else made is closed to others too, unless it holds other things: their
   * owner may share them on purpose, and the files of the data are closed anyway.
   */
  static Path ready(Path directory) {
    Path place = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(place);
      if (isOurs(place)) {
        OwnerAccess.restrict(place);
      }
      return place;
    } catch (IOException e) {
      throw new PiecesConfigurationException(
          "the data cannot be in " + place + ", so name another directory: " + e, e);
    }
  }

  private static boolean isOurs(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.allMatch(file -> file.getFileName().toString().startsWith(PiecesData.FILE));
    }
  }
}
