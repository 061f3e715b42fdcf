package io.github.pieces4j.checks.api;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.stream.EventStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * A method of an area of a client, with the requests that it made.
 *
 * @param area the client's method that returns the area
 */
record ClientCall(Method area, Method method, List<PiecesRequest<?>> requests) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What an area has besides calls. */
  private static final Set<String> OPTIONS = Set.of("withTimeout", "withTransferables");

  /** The calls of one request that hand out something else than its answer. */
  private static final Set<String> LOOKING = Set.of("find", "findByName", "newest");

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
    return areas(type)
        .flatMap(area -> ofArea(area, client, requests))
        .sorted(Comparator.comparing(ClientCall::toString))
        .toList();
  }

  /** Returns the methods of a client that return its areas. */
  static Stream<Method> areas(Class<?> client) {
    return Arrays.stream(client.getMethods())
        .filter(area -> area.getReturnType().getSimpleName().endsWith("Api"));
  }

  private static Stream<ClientCall> ofArea(
      Method area, Object client, List<PiecesRequest<?>> requests) {
    return Arrays.stream(area.getReturnType().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !OPTIONS.contains(method.getName()))
        .map(method -> made(area, method, client, requests));
  }

  private static ClientCall made(
      Method area, Method method, Object client, List<PiecesRequest<?>> requests) {
    requests.clear();
    Arguments arguments = new NamedArguments();
    waitFor(arguments.call(method, arguments.call(area, client)));
    if (requests.isEmpty()) {
      throw new AssertionError(method + " makes no request");
    }
    return new ClientCall(area, method, List.copyOf(requests));
  }

  private static void waitFor(Object answer) {
    if (answer instanceof Publisher<?> publisher) {
      Flux.from(publisher).blockLast(PATIENCE);
    } else if (answer instanceof EventStream<?> events) {
      while (events.poll(PATIENCE).isPresent()) {
        // What it made requests for has come when nothing is left.
      }
      events.close();
    }
  }

  /** Returns whether the call makes one request and hands out its answer. */
  boolean isPlain() {
    return requests.size() == 1 && !LOOKING.contains(method.getName());
  }

  /** Returns the request of a plain call. */
  PiecesRequest<?> request() {
    return requests.get(0);
  }

  /** Returns whether it makes a request for the operation. */
  boolean makes(String operationId) {
    return requests.stream().anyMatch(request -> request.operation().id().equals(operationId));
  }

  /** Returns whether the call reads a list element by element. */
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
