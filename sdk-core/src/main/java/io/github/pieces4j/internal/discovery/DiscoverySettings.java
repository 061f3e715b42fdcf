package io.github.pieces4j.internal.discovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places where a server is looked for.
 *
 * @param variable finds an environment variable, null where it is not set
 * @param portFiles where servers write their port
 * @param ports the ports to try on 127.0.0.1
 * @param timeouts how long is waited
 */
public record DiscoverySettings(
    Function<String, @Nullable String> variable,
    List<Path> portFiles,
    List<Integer> ports,
    DiscoveryTimeouts timeouts) {
  /** The variable that names the server. */
  public static final String URL_VARIABLE = "PIECES_OS_URL";

  /** How many ports are tried at a time; more annoyed users of other clients. */
  public static final int CONCURRENCY = 8;

  private static final int FIRST_PORT = 39_300;
  private static final int LAST_PORT = 39_333;
  private static final int OLD_PORT = 1_000;
  private static final int OLD_PORT_ON_LINUX = 5_323;

  /** Copies the lists. */
  public DiscoverySettings {
    portFiles = List.copyOf(portFiles);
    ports = List.copyOf(ports);
  }

  /** Returns the settings for this machine. */
  public static DiscoverySettings ofThisMachine() {
    Map<String, String> environment = System.getenv();
    return of(environment::get, System.getProperty("os.name"), System.getProperty("user.home"));
  }

  static DiscoverySettings of(
      Function<String, @Nullable String> variable, String osName, String home) {
    OperatingSystem system = OperatingSystem.named(osName);
    int oldPort = system == OperatingSystem.LINUX ? OLD_PORT_ON_LINUX : OLD_PORT;
    List<Integer> ports =
        Stream.concat(IntStream.rangeClosed(FIRST_PORT, LAST_PORT).boxed(), Stream.of(oldPort))
            .toList();
    return new DiscoverySettings(
        variable,
        PortFile.locations(system, home, variable.apply("LOCALAPPDATA")),
        ports,
        DiscoveryTimeouts.on(system));
  }
}
