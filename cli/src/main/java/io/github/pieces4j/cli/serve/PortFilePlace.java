package io.github.pieces4j.cli.serve;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where programs look for the port of a running server. */
public final class PortFilePlace {
  private static final Path FILE = Path.of("com.pieces.os", "production", "Config", ".port.txt");

  private PortFilePlace() {}

  /** Returns the place for this user, empty if there is none. */
  public static Optional<Path> ofThisUser() {
    return usual(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  static Optional<Path> usual(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return Optional.ofNullable(environment.get("LOCALAPPDATA"))
          .map(
              base ->
                  Path.of(base, "Mesh Intelligent Technologies, Inc", "Pieces OS").resolve(FILE));
    }
    Path parent = Path.of(home, name.contains("mac") ? "Library" : "Documents");
    return parent.isAbsolute() ? Optional.of(parent.resolve(FILE)) : Optional.empty();
  }
}
