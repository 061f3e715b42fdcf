package io.github.pieces4j.server.routes;

import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.PathTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routes by method and path.
 *
 * @param <T> what serves an operation
 */
public final class RouteTable<T> {
  /** A found route, with the arguments that the path gave. */
  public record Match<T>(T target, Map<String, String> arguments) {}

  private record Entry<T>(String method, String[] segments, T target) {}

  private final List<Entry<T>> routes = new ArrayList<>();
  private final Emulation emulation;

  /**
   * Creates an empty table.
   *
   * @param emulation says which operations there are, and at which paths
   */
  RouteTable(Emulation emulation) {
    this.emulation = emulation;
  }

  /** Adds the routes of an operation, if the server has it, and returns this table. */
  RouteTable<T> add(Operation<?> operation, T target) {
    PathTemplate later = operation.laterPath();
    if (later == null || emulation.documentedPaths()) {
      add(operation, operation.path(), target);
    }
    if (later != null && emulation.laterPaths()) {
      add(operation, later, target);
    }
    return this;
  }

  private void add(Operation<?> operation, PathTemplate path, T target) {
    if (!emulation.lacks(operation)) {
      routes.add(new Entry<>(operation.method().name(), segments(path.template()), target));
    }
  }

  /** Adds a route that the contract does not have, and returns this table. */
  RouteTable<T> add(String method, String path, T target) {
    routes.add(new Entry<>(method, segments(path), target));
    return this;
  }

  /** Returns whether there is a route at a path for any method. */
  public boolean knows(Target request) {
    String[] segments = segments(request.path());
    return routes.stream().anyMatch(route -> fits(route.segments(), segments));
  }

  /** Returns the route that a request asks for, empty for none. */
  public Optional<Match<T>> find(Target request) {
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
