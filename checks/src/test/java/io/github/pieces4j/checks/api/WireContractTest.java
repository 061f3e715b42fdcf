package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what clients send and what the emulated server answers against the contract's schemas. */
class WireContractTest {
  private static EmbeddedPiecesOs server;
  private static Wire wire;

  @BeforeAll
  static void start() {
    server = EmbeddedPiecesOs.start();
    wire = new Wire(server.url());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<RequestFactory> calls() {
    return RequestFactory.all().stream()
        .filter(it -> !operation(it.request(new NamedArguments())).webSocket())
        .toList();
  }

  static List<RequestFactory> callsThatMayLeaveContentsOut() {
    return calls().stream()
        .filter(it -> operation(it.request(new NamedArguments())).takesTransferables())
        .toList();
  }

  static Stream<ClientCall> callsOfBothClients() {
    return Stream.concat(
        ClientCall.ofBlockingClient().stream(), ClientCall.ofReactiveClient().stream());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aCallIsAnsweredAsTheContractSays(RequestFactory factory) {
    Scene scene = new Scene(wire);
    factory.opposite().ifPresent(link -> wire.execute(link.request(scene)));
    answered(factory.request(scene));
  }

  @ParameterizedTest
  @MethodSource("callsThatMayLeaveContentsOut")
  void aCallWithOrWithoutContentsIsAnsweredAsTheContractSays(RequestFactory factory) {
    PiecesRequest<?> request = factory.request(new Scene(wire));
    answered(request.withTransferables(true));
    answered(request.withTransferables(false));
  }

  private static <R> void answered(PiecesRequest<R> request) {
    Exchange<R> exchange = wire.begin(request);
    WireCheck check = new WireCheck(operation(request));
    check.request(exchange.wireRequest());
    WireResponse response = wire.send(exchange.wireRequest());
    String answer = new String(response.body(), StandardCharsets.UTF_8);
    assertThat(response.status()).as("%s answered %s", request, answer).isBetween(200, 299);
    check.answer(response);
    assertThat(answer).as("an empty list proves little").doesNotStartWith("{\"iterable\":[]");
    response.readBy(exchange);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aCallForWhatIsMissingIsAnsweredAsTheContractSays(RequestFactory factory) {
    PiecesRequest<?> request = factory.request(new Strangers());
    new WireCheck(operation(request)).answer(wire.send(wire.begin(request).wireRequest()));
  }

  @ParameterizedTest
  @MethodSource("callsOfBothClients")
  void eachBodyOfAClientFitsTheContract(ClientCall call) {
    for (PiecesRequest<?> request : call.requests()) {
      new WireCheck(operation(request)).request(wire.begin(request).wireRequest());
    }
  }

  private static ContractOperation operation(PiecesRequest<?> request) {
    return Contract.operation(request.operation().id());
  }
}
