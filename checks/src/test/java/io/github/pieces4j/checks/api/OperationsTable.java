package io.github.pieces4j.checks.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page that lists all operations. */
final class OperationsTable {
  private static final String INTRODUCTION =
      """
      # Operations

      All operations of the contract, with the request that this SDK makes for each and the call that
      makes it. Calls are the same in both clients: `PiecesClient` returns the answer,
      `ReactivePiecesClient` a `Mono` of it, or a `Flux` where a WebSocket streams. `stream()` reads a list
      element by element, as a `Stream` or a `Flux`. Any request can also be handed to `execute` or
      `elements`. Where a constant stands in place of a request, `PiecesRequest.of` takes it and the
      identifiers of the path. A call that makes requests for several operations stands at each of them. An area with
      `withTransferables(false)` leaves contents out, one with `withTimeout` has a time of its own.

      An operation's id is also the name of its method in the Python SDK; below it stands the name in the
      SDKs for TypeScript and Kotlin. *Documented* operations are part of
      the published documentation, *later* ones came with newer servers. Where an operation moved, its
      later path follows the documented one.

      A test writes this page and compares it; do not edit it by hand.
      """;
  private static final String HEAD =
      """
      | Operation | Path | Since | Request | Call |
      | --- | --- | --- | --- | --- |
      """;
  private static final String TYPES =
      """

      ## Types with another name

      Most types are named as their schema in the contract is. These are not: the word that people say is
      another one, or the schema calls itself an enumeration, which a type with room for newer values is
      not.

      | Schema | Type |
      | --- | --- |
      """;

  private OperationsTable() {}

  static String markdown() {
    Map<String, List<ContractOperation>> apis =
        Contract.operations().stream()
            .collect(
                Collectors.groupingBy(
                    ContractOperation::api, LinkedHashMap::new, Collectors.toList()));
    return apis.entrySet().stream()
        .map(api -> "\n## " + api.getKey() + "\n\n" + HEAD + rows(api.getValue()))
        .collect(Collectors.joining("", INTRODUCTION, TYPES + types()));
  }

  private static String types() {
    return ModelType.renamed().entrySet().stream()
        .map(type -> "| `" + type.getKey() + "` | `" + type.getValue().getSimpleName() + "` |\n")
        .collect(Collectors.joining());
  }

  private static String rows(List<ContractOperation> operations) {
    List<RequestFactory> factories = RequestFactory.all();
    List<ClientCall> calls = ClientCall.ofBlockingClient();
    return operations.stream()
        .map(
            operation ->
                row(
                    operation,
                    factories.stream()
                        .filter(it -> idOf(it).equals(operation.id()))
                        .map(RequestFactory::name),
                    calls.stream()
                        .filter(it -> it.makes(operation.id()))
                        .map(ClientCall::toString)))
        .collect(Collectors.joining());
  }

  private static String idOf(RequestFactory factory) {
    return factory.request(new NamedArguments()).operation().id();
  }

  private static String row(
      ContractOperation operation, Stream<String> factories, Stream<String> calls) {
    return Stream.of(
            code(new LinkedHashSet<>(List.of(operation.id(), Names.camelCase(operation.id())))),
            paths(operation),
            operation.documented() ? "documented" : "later",
            code(factories.distinct().toList()),
            code(calls.toList()))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String paths(ContractOperation operation) {
    String path = code(List.of(operation.method() + " " + operation.path()));
    String kind = operation.webSocket() ? path + " (WebSocket)" : path;
    return operation.laterPath().map(later -> kind + "<br>later `" + later + "`").orElse(kind);
  }

  private static String code(Collection<String> texts) {
    return texts.stream().map(text -> "`" + text + "`").collect(Collectors.joining("<br>"));
  }
}
