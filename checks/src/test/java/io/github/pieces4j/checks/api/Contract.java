package io.github.pieces4j.checks.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the operations of the project's copy of the API description. */
final class Contract {
  static final String TEXT = read();

  private static final Map<String, ContractOperation> OPERATIONS = operations(TEXT);

  private Contract() {}

  private static String read() {
    try (InputStream json = Contract.class.getResourceAsStream("/openapi.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all operations in the contract's order. */
  static List<ContractOperation> operations() {
    return List.copyOf(OPERATIONS.values());
  }

  /** Returns the operation of an id. */
  static ContractOperation operation(String id) {
    return Optional.ofNullable(OPERATIONS.get(id))
        .orElseThrow(() -> new AssertionError("the contract has no operation " + id));
  }

  private static Map<String, ContractOperation> operations(String contract) {
    Map<String, ContractOperation> operations = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> path : members(new JsonMapper().readTree(contract), "paths")) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        ContractOperation operation = operation(path.getKey(), method.getKey(), method.getValue());
        if (operations.put(operation.id(), operation) != null) {
          throw new AssertionError("the contract has two operations " + operation.id());
        }
      }
    }
    return operations;
  }

  private static ContractOperation operation(String path, String method, JsonNode operation) {
    return new ContractOperation(
        operation.path("operationId").stringValue(),
        operation.path("tags").path(0).stringValue(),
        method.toUpperCase(Locale.ROOT),
        path,
        operation.path("x-later-path").stringValueOpt(),
        operation.path("x-documented").booleanValue(),
        operation.path("parameters").values().stream()
            .filter(parameter -> parameter.path("in").stringValue().equals("query"))
            .map(parameter -> parameter.path("name").stringValue())
            .collect(Collectors.toSet()),
        contents(operation.path("requestBody")).values().stream().findFirst(),
        members(operation, "responses").stream()
            .collect(
                Collectors.toMap(
                    response -> Integer.valueOf(response.getKey()),
                    response -> contents(response.getValue()))));
  }

  private static Map<String, String> contents(JsonNode body) {
    return members(body, "content").stream()
        .collect(Collectors.toMap(Map.Entry::getKey, content -> schema(content.getValue())));
  }

  /** Returns the name of an object's schema, or the type of a value. */
  private static String schema(JsonNode content) {
    JsonNode schema = content.path("schema");
    return schema
        .path("$ref")
        .stringValueOpt()
        .map(reference -> reference.replace("#/components/schemas/", ""))
        .orElseGet(() -> schema.path("type").stringValue());
  }

  private static List<Map.Entry<String, JsonNode>> members(JsonNode object, String name) {
    return List.copyOf(object.path(name).properties());
  }
}
