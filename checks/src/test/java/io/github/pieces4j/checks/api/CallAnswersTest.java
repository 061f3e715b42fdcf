package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes each call of one request with both clients, at a server that answers it. */
class CallAnswersTest {
  private static EmbeddedPiecesOs server;
  private static Wire wire;
  private static PiecesClient blocking;
  private static ReactivePiecesClient reactive;

  @BeforeAll
  static void start() {
    server = EmbeddedPiecesOs.start();
    wire = new Wire(server.url());
    blocking = PiecesClient.create(server.url());
    reactive = ReactivePiecesClient.create(server.url());
  }

  @AfterAll
  static void stop() {
    blocking.close();
    reactive.close();
    server.close();
  }

  static Stream<ClientCall> calls() {
    return ClientCall.ofBlockingClient().stream()
        .filter(ClientCall::isPlain)
        .filter(it -> !Contract.operation(it.request().operation().id()).webSocket());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void bothClientsHandOutWhatTheServerAnswers(ClientCall call) throws Exception {
    Operation<?> operation = call.request().operation();
    Scene scene = new Scene(wire);
    Object answer = answer(call, blocking, prepared(operation, scene));
    boolean isRead = operation.idempotent();
    Object other =
        answer(
            inReactiveClient(call),
            reactive,
            isRead ? scene : prepared(operation, new Scene(wire)));
    if (isRead) {
      assertThat(answer).isEqualTo(other);
    }
    boolean isAnswered = OperationConstant.of(operation).answer() != Void.class;
    assertThat(answer != null).isEqualTo(isAnswered);
    assertThat(other != null).isEqualTo(isAnswered);
  }

  /** What is unlinked has to be linked before. */
  private static Scene prepared(Operation<?> operation, Scene scene) {
    RequestFactory.all().stream()
        .filter(it -> it.name().equals(OperationConstant.of(operation).name()))
        .flatMap(it -> it.opposite().stream())
        .forEach(link -> wire.execute(link.request(scene)));
    return scene;
  }

  private static ClientCall inReactiveClient(ClientCall call) throws NoSuchMethodException {
    Method area =
        ReactivePiecesClient.class.getMethod(
            call.area().getName(), call.area().getParameterTypes());
    Method method =
        area.getReturnType().getMethod(call.method().getName(), call.method().getParameterTypes());
    return new ClientCall(area, method, call.requests());
  }

  private static Object answer(ClientCall call, Object client, Scene scene) {
    Object answer = scene.call(call.method(), scene.call(call.area(), client));
    if (answer instanceof Stream<?> elements) {
      return elements.toList();
    }
    if (answer instanceof Flux<?> elements) {
      return elements.collectList().block();
    }
    return answer instanceof Mono<?> mono ? mono.block() : answer;
  }
}
