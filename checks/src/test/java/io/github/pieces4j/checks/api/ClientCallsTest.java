package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.StreamCounters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds the calls of both clients against the contract. */
class ClientCallsTest {
  private static final Map<Operation<?>, OperationConstant> CONSTANTS =
      OperationConstant.all().stream()
          .collect(Collectors.toMap(OperationConstant::operation, constant -> constant));

  private static final List<ClientCall> BLOCKING = ClientCall.ofBlockingClient();
  private static final List<ClientCall> REACTIVE = ClientCall.ofReactiveClient();

  static Stream<ClientCall> blocking() {
    return BLOCKING.stream().filter(ClientCall::isPlain);
  }

  static Stream<ClientCall> reactive() {
    return REACTIVE.stream().filter(ClientCall::isPlain);
  }

  static Stream<ClientCall> composed() {
    return Stream.of(BLOCKING, REACTIVE).flatMap(List::stream).filter(call -> !call.isPlain());
  }

  @Test
  void theBlockingClientReachesEachOperation() {
    assertThat(blocking().toList())
        .extracting(call -> (Object) call.request().operation())
        .containsAll(CONSTANTS.keySet());
  }

  @Test
  void bothClientsReachTheSameByTheSameCalls() {
    assertThat(BLOCKING)
        .extracting(call -> call + " -> " + call.requests())
        .containsExactlyElementsOf(
            REACTIVE.stream().map(call -> call + " -> " + call.requests()).toList());
  }

  @ParameterizedTest
  @MethodSource("composed")
  void aComposedCallAsksAboutWhatItWasTold(ClientCall call) {
    assertThat(call.requests())
        .allSatisfy(
            request ->
                assertThat(request.path())
                    .isEqualTo(Contract.operation(request.operation().id()).pathOfNames()));
  }

  @ParameterizedTest
  @MethodSource("composed")
  void aCallThatChangesWhatItReadReadsItsContents(ClientCall call) {
    boolean changes = Set.of("edit", "rename", "copy").contains(call.method().getName());
    assertThat(call.requests())
        .filteredOn(request -> changes && request.body().isEmpty())
        .filteredOn(request -> request.operation().query().contains(Operation.TRANSFERABLES))
        .filteredOn(request -> !request.equals(call.requests().get(call.requests().size() - 1)))
        .allSatisfy(
            request -> assertThat(request.query()).containsEntry(Operation.TRANSFERABLES, "true"));
  }

  @ParameterizedTest
  @MethodSource("blocking")
  void aBlockingCallAsksForWhatItWasTold(ClientCall call) {
    RequestExpectation.of(call.area(), call.method()).check(call.request());
    OperationConstant constant = CONSTANTS.get(call.request().operation());
    Type returned = call.method().getGenericReturnType();
    if (call.readsElements()) {
      assertReturns(returned, Stream.class, elementType(constant));
    } else if (Contract.operation(constant.operation().id()).webSocket()) {
      assertThat(rawType(returned)).isIn(EventStream.class, StreamCounters.class);
    } else {
      Type answer = constant.answer() == Void.class ? void.class : constant.answer();
      assertThat(returned).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @MethodSource("reactive")
  void aReactiveCallAsksForWhatItWasTold(ClientCall call) {
    RequestExpectation.of(call.area(), call.method()).check(call.request());
    OperationConstant constant = CONSTANTS.get(call.request().operation());
    Type returned = call.method().getGenericReturnType();
    if (call.readsElements()) {
      assertReturns(returned, Flux.class, elementType(constant));
    } else if (Contract.operation(constant.operation().id()).webSocket()) {
      assertThat(rawType(returned)).isIn(Flux.class, StreamCounters.class);
    } else {
      assertReturns(returned, Mono.class, constant.answer());
    }
  }

  private static void assertReturns(Type returned, Class<?> type, Type argument) {
    assertThat(rawType(returned)).isEqualTo(type);
    assertThat(((ParameterizedType) returned).getActualTypeArguments()).containsExactly(argument);
  }

  /** A list's items are its first component. */
  private static Type elementType(OperationConstant constant) {
    Type items = ((Class<?>) constant.answer()).getRecordComponents()[0].getGenericType();
    return ((ParameterizedType) items).getActualTypeArguments()[0];
  }

  private static Type rawType(Type type) {
    return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
  }
}
