package io.github.pieces4j.blocking.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.EventStream;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.stream.StreamCounters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  static List<ClientCall> blocking() {
    return ClientCall.ofBlockingClient();
  }

  static List<ClientCall> reactive() {
    return ClientCall.ofReactiveClient();
  }

  @Test
  void theBlockingClientReachesEachOperation() {
    assertThat(blocking())
        .extracting(call -> (Object) call.request().operation())
        .containsAll(CONSTANTS.keySet());
  }

  @Test
  void bothClientsReachTheSameByTheSameCalls() {
    assertThat(blocking())
        .extracting(call -> call + " -> " + call.request())
        .containsExactlyElementsOf(
            reactive().stream().map(call -> call + " -> " + call.request()).toList());
  }

  @ParameterizedTest
  @MethodSource("blocking")
  void aBlockingCallAsksForWhatItWasTold(ClientCall call) {
    RequestExpectation.of(call.area(), call.method()).check(call.request());
    OperationConstant constant = CONSTANTS.get(call.request().operation());
    Type returned = call.method().getGenericReturnType();
    if (Contract.operation(constant.operation().id()).webSocket()) {
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
    if (Contract.operation(constant.operation().id()).webSocket()) {
      assertThat(rawType(returned)).isIn(Flux.class, StreamCounters.class);
    } else {
      assertThat(rawType(returned)).isEqualTo(Mono.class);
      assertThat(((ParameterizedType) returned).getActualTypeArguments())
          .containsExactly(constant.answer());
    }
  }

  private static Type rawType(Type type) {
    return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
  }
}
