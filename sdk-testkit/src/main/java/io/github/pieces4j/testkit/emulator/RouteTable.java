package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.operation.Operation;
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

  /** Adds the route of an operation and returns this table. */
  RouteTable<T> add(Operation<?> operation, T target) {
    String method = operation.method().name();
    routes.add(new Route<>(method, segments(operation.path().template()), target));
    return this;
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
