package io.github.pieces4j.server.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a server that keeps conversations.
 *
 * @param port where to listen, 0 for any free port, null for the first free one of 39300 to 39333,
 *     where programs look for the product
 * @param hosts names by which it may be called besides those of the loopback interface
 * @param origins origins whose pages may ask besides those of this machine, such as {@code
 *     https://notes.example}
 * @param portFile where to write the port while it runs, null for nowhere
 * @param handlers what answers at paths beside the interface of Pieces OS, which goes first
 * @since 0.1
 */
public record ServerOptions(
    @Nullable Integer port,
    Set<String> hosts,
    Set<String> origins,
    @Nullable Path portFile,
    Map<String, WebHandler> handlers) {
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Checks the settings.
   *
   * @throws PiecesConfigurationException if the port is no port, a host no name, an origin no
   *     origin, or a path of a handler no path
   */
  public ServerOptions {
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      throw new PiecesConfigurationException(
          "port is " + port + ": it takes 0 (a free one) to " + HIGHEST_PORT);
    }
    hosts = hosts.stream().map(ServerOptions::host).collect(Collectors.toUnmodifiableSet());
    origins = origins.stream().map(ServerOptions::origin).collect(Collectors.toUnmodifiableSet());
    handlers.keySet().forEach(ServerOptions::requirePath);
    handlers = Map.copyOf(handlers);
  }

  private static void requirePath(String path) {
    if (!path.matches("/[^?#\\s]*")) {
      throw new PiecesConfigurationException(
          "the path " + path + " is none: it takes one such as /page, without a query");
    }
  }

  private static String host(String name) {
    if (!name.matches("[\\w.-]+")) {
      throw new PiecesConfigurationException(
          "the host " + name + " is no name: it takes one such as my.example, without a port");
    }
    return name.toLowerCase(Locale.ROOT);
  }

  /** Browsers send origins in lower case and without a slash. */
  private static String origin(String origin) {
    if (!origin.matches("[A-Za-z][\\w+.-]*://[^/\\s?#]+/?")) {
      throw new PiecesConfigurationException(
          "the origin " + origin + " is none: it takes one such as https://my.example:8443");
    }
    return origin.replaceFirst("/$", "").toLowerCase(Locale.ROOT);
  }

  /** Returns the settings for one of the usual ports, and for programs of this machine. */
  public static ServerOptions defaults() {
    return new ServerOptions(null, Set.of(), Set.of(), null, Map.of());
  }

  /** Returns the same settings with another port. */
  public ServerOptions withPort(@Nullable Integer port) {
    return new ServerOptions(port, hosts, origins, portFile, handlers);
  }

  /** Returns the same settings with other names by which it may be called. */
  public ServerOptions withHosts(Set<String> hosts) {
    return new ServerOptions(port, hosts, origins, portFile, handlers);
  }

  /** Returns the same settings with other origins whose pages may ask. */
  public ServerOptions withOrigins(Set<String> origins) {
    return new ServerOptions(port, hosts, origins, portFile, handlers);
  }

  /** Returns the same settings with another place for the port. */
  public ServerOptions withPortFile(@Nullable Path portFile) {
    return new ServerOptions(port, hosts, origins, portFile, handlers);
  }

  /** Returns the same settings with other handlers, by their paths. */
  public ServerOptions withHandlers(Map<String, WebHandler> handlers) {
    return new ServerOptions(port, hosts, origins, portFile, handlers);
  }
}
