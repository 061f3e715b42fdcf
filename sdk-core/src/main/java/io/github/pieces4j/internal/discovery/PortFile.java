package io.github.pieces4j.internal.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file in which a running server has written its port; it may be stale. */
final class PortFile {
  private static final int LONGEST = 64;
  private static final int LAST_PORT = 65_535;

  private PortFile() {}

  static List<Path> locations(OperatingSystem system, String home, @Nullable String localAppData) {
    return switch (system) {
      case LINUX -> List.of(production(Path.of(home, "Documents")));
      case MACOS -> List.of(production(Path.of(home, "Library")));
      case WINDOWS -> localAppData == null ? List.of() : List.of(windows(localAppData));
    };
  }

  private static Path windows(String localAppData) {
    return production(Path.of(localAppData, "Mesh Intelligent Technologies, Inc", "Pieces OS"));
  }

  private static Path production(Path parent) {
    return parent.resolve(Path.of("com.pieces.os", "production", "Config", ".port.txt"));
  }

  static Optional<Integer> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      return port(Files.readString(file).strip());
    } catch (IOException e) {
      // A file that cannot be read says no more than one that is not there.
      return Optional.empty();
    }
  }

  private static Optional<Integer> port(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      return Optional.empty();
    }
    int port = Integer.parseInt(text);
    return port >= 1 && port <= LAST_PORT ? Optional.of(port) : Optional.empty();
  }
}
