package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.PathTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the constants of the operations and the factories of the requests against the contract. */
class OperationsTest {
  static List<OperationConstant> constants() {
    return OperationConstant.all();
  }

  static List<RequestFactory> factories() {
    return RequestFactory.all();
  }

  @Test
  void eachOperationOfTheContractHasOneConstant() {
    assertThat(constants())
        .isNotEmpty()
        .extracting(constant -> constant.operation().id())
        .containsExactlyInAnyOrderElementsOf(
            Contract.operations().stream().map(ContractOperation::id).toList());
  }

  @ParameterizedTest
  @MethodSource("constants")
  void aConstantSaysWhatTheContractSays(OperationConstant constant) {
    Operation<?> operation = constant.operation();
    ContractOperation contract = Contract.operation(operation.id());
    assertThat(operation.method().name()).isEqualTo(contract.method());
    assertThat(operation.path().template()).isEqualTo(contract.path());
    assertThat(Optional.ofNullable(operation.laterPath()).map(PathTemplate::template))
        .isEqualTo(contract.laterPath());
    assertThat(operation.query()).isEqualTo(contract.query());
    assertThat(constant.answerSchema()).isEqualTo(contract.answerSchema().orElse(""));
  }

  /** Where there is no body, the constant and the identifiers are one. */
  @Test
  void eachConstantHasARequestThatSaysWhichBodyItTakes() {
    assertThat(
            factories().stream()
                .map(factory -> factory.request(new NamedArguments()).operation())
                .collect(Collectors.toSet()))
        .isEqualTo(
            constants().stream().map(OperationConstant::operation).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void aRequestHasItsArgumentsWhereTheContractHasThem(RequestFactory factory) {
    new RequestExpectation(factory.parameters()).check(factory.request(new NamedArguments()));
  }
}
