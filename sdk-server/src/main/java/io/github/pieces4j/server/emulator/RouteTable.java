package io.github.pieces4j.server.emulator;

import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.PathTemplate;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.config.Spellings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what serves an operation by method and path.
 *
 * @param <T> what serves an operation
 */
final class RouteTable<T> {
  /** Is a found route, with the arguments that the path gave. */
  record Match<T>(T target, Map<String, String> arguments) {}

  private record Route<T>(String method, String[] segments, T target) {}

  private final List<Route<T>> routes = new ArrayList<>();
  private final EmbeddedOptions options;

  /**
   * Creates an empty table.
   *
   * @param options say which operations there are, and at which paths
   */
  RouteTable(EmbeddedOptions options) {
    this.options = options;
  }

  /** Adds the routes of an operation, if the server has it, and returns this table. */
  RouteTable<T> add(Operation<?> operation, T target) {
    PathTemplate later = operation.laterPath();
    if (later == null || options.spellings() != Spellings.LATER_ONLY) {
      add(operation, operation.path(), target);
    }
    if (later != null && options.spellings() != Spellings.DOCUMENTED_ONLY) {
      add(operation, later, target);
    }
    return this;
  }

  private void add(Operation<?> operation, PathTemplate path, T target) {
    if (options.generation() != Generation.OLDER || !LaterOperations.contain(operation)) {
      routes.add(new Route<>(operation.method().name(), segments(path.template()), target));
    }
  }

  Optional<Match<T>> find(Target request) {
    String[] segments = segments(request.path());
    return routes.stream()
        .filter(route -> route.method().equals(request.method()))
        .filter(route -> fits(route.segments(), segments))
        .findFirst()
        .map(route -> new Match<>(route.target(), arguments(route.segments(), segments)));
  }

  private static boolean fits(String[] template, String[] segments) {
    boolean fits = template.length == segments.length;
    for (int i = 0; fits && i < segments.length; i++) {
      fits = isArgument(template[i]) ? !segments[i].isEmpty() : template[i].equals(segments[i]);
    }
    return fits;
  }

  private static Map<String, String> arguments(String[] template, String[] segments) {
    Map<String, String> arguments = new HashMap<>();
    for (int i = 0; i < segments.length; i++) {
      if (isArgument(template[i])) {
        String name = template[i].substring(1, template[i].length() - 1);
        arguments.put(name, Target.decoded(segments[i]));
      }
    }
    return arguments;
  }

  private static String[] segments(String path) {
    return path.split("/", -1);
  }

  private static boolean isArgument(String segment) {
    return segment.startsWith("{");
  }
}
