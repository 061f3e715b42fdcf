package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.OpenEnum;
import io.github.pieces4j.request.PiecesRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Knows what a request must hold that a method made from {@link NamedArguments}.
 *
 * @param parameters those of the method, and of the method that returned its area
 */
record RequestExpectation(List<Parameter> parameters) {
  static RequestExpectation of(Method... methods) {
    return new RequestExpectation(
        Stream.of(methods).flatMap(method -> Arrays.stream(method.getParameters())).toList());
  }

  /** Fails if an argument is missing or is in another place than the contract has it. */
  void check(PiecesRequest<?> request) {
    ContractOperation contract = Contract.operation(request.operation().id());
    assertThat(request.path()).isEqualTo(contract.pathOfNames());
    assertThat(request.laterPath()).isEqualTo(contract.laterPathOfNames());
    assertThat(request.query()).isEmpty();
    List<String> inPath = Names.parametersOf(contract.path());
    List<Parameter> others =
        parameters.stream()
            .filter(parameter -> !inPath.contains(parameter.getName()))
            .filter(parameter -> parameter.getType() != Predicate.class)
            .toList();
    assertThat(request.body().isPresent()).isEqualTo(!others.isEmpty());
    request.body().ifPresent(body -> checkBody(body, contract, others));
  }

  private static void checkBody(Object body, ContractOperation contract, List<Parameter> from) {
    assertThat(contract.requestSchema()).contains(ModelType.schemaOf(body.getClass()));
    String json = new String(PiecesJson.encode(body), StandardCharsets.UTF_8);
    assertThat(from)
        .allSatisfy(
            parameter -> {
              if (parameter.getType() == body.getClass()) {
                assertThat(body).isEqualTo(new NamedArguments().of(parameter));
              } else if (!OpenEnum.class.isAssignableFrom(parameter.getType())) {
                assertThat(json).contains('"' + parameter.getName() + '"');
              }
            });
  }
}
