package io.github.pieces4j.checks.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Is the contract's description of one operation.
 *
 * @param api the API that it belongs to
 * @param laterPath where newer servers have it, empty where it did not move
 * @param documented whether the makers' documentation tells of it
 * @param query the names of its query parameters
 * @param requestSchema the schema of the request's body, empty for none
 * @param responses status to media type to the schema of the body; no media type for no body
 */
record ContractOperation(
    String id,
    String api,
    String method,
    String path,
    Optional<String> laterPath,
    boolean documented,
    Set<String> query,
    Optional<String> requestSchema,
    Map<Integer, Map<String, String>> responses) {
  private static final int SWITCHING_PROTOCOLS = 101;

  boolean webSocket() {
    return responses.containsKey(SWITCHING_PROTOCOLS);
  }

  boolean takesTransferables() {
    return query.contains("transferables");
  }

  /** Returns the schema of a frame of a WebSocket, or else of a successful answer's body. */
  Optional<String> answerSchema() {
    return responses.entrySet().stream()
        .filter(response -> response.getKey() < 300)
        .flatMap(response -> response.getValue().values().stream())
        .findFirst();
  }

  /** Returns the path as it is once each argument is its parameter's name in Java. */
  String pathOfNames() {
    return Names.inJava(path);
  }

  /** Returns the later path in the same form. */
  Optional<String> laterPathOfNames() {
    return laterPath.map(Names::inJava);
  }

  @Override
  public String toString() {
    return id;
  }
}
