package io.github.pieces4j.checks.api;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Is a method of an area of a client, with the request that it made.
 *
 * @param area the client's method that returns the area
 */
record ClientCall(Method area, Method method, PiecesRequest<?> request) {
  static List<ClientCall> ofBlockingClient() {
    List<PiecesRequest<?>> requests = new ArrayList<>();
    return of(PiecesClient.class, new RecordingClient(requests), requests);
  }

  static List<ClientCall> ofReactiveClient() {
    List<PiecesRequest<?>> requests = new ArrayList<>();
    return of(ReactivePiecesClient.class, new RecordingReactiveClient(requests), requests);
  }

  private static List<ClientCall> of(
      Class<?> type, Object client, List<PiecesRequest<?>> requests) {
    return Arrays.stream(type.getMethods())
        .filter(area -> area.getReturnType().getSimpleName().endsWith("Api"))
        .flatMap(area -> ofArea(area, client, requests))
        .sorted(Comparator.comparing(ClientCall::toString))
        .toList();
  }

  private static Stream<ClientCall> ofArea(
      Method area, Object client, List<PiecesRequest<?>> requests) {
    return Arrays.stream(area.getReturnType().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(method -> made(area, method, client, requests));
  }

  private static ClientCall made(
      Method area, Method method, Object client, List<PiecesRequest<?>> requests) {
    requests.clear();
    Arguments arguments = new NamedArguments();
    arguments.call(method, arguments.call(area, client));
    if (requests.size() != 1) {
      throw new AssertionError(method + " makes no single request but " + requests);
    }
    return new ClientCall(area, method, requests.get(0));
  }

  /** Tells whether the call reads a list element by element. */
  boolean readsElements() {
    return method.getName().equals("stream");
  }

  private static String written(Method method) {
    return Arrays.stream(method.getParameters())
        .map(ClientCall::written)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  private static String written(Parameter parameter) {
    boolean function = parameter.getType().getPackage() == Consumer.class.getPackage();
    return function ? parameter.getName() + " -> ..." : parameter.getName();
  }

  /** Returns the call as one writes it. */
  @Override
  public String toString() {
    return written(area) + "." + written(method);
  }
}
