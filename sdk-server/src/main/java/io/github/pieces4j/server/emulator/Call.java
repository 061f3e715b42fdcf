package io.github.pieces4j.server.emulator;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.operation.Operation;
import java.util.Map;
import java.util.Optional;

/**
 * Is one call as the routes see it.
 *
 * @param arguments the path's arguments by name, decoded
 * @param query the query parameters by name, decoded
 * @param body the body's bytes, empty for none
 * @param dialect how the answer is written
 */
record Call(
    Map<String, String> arguments, Map<String, String> query, byte[] body, Dialect dialect) {
  /** Returns an argument of the path. */
  String argument(String name) {
    return arguments.getOrDefault(name, "");
  }

  String conversationId() {
    return argument("conversation");
  }

  String messageId() {
    return argument("message");
  }

  /** Decodes the body; a call whose body is not of this type is answered with 400. */
  <T> T body(Class<T> type) {
    return PiecesJson.decode(body, type);
  }

  /** Decodes a body that may be left out. */
  <T> Optional<T> optionalBody(Class<T> type) {
    return body.length == 0 ? Optional.empty() : Optional.of(body(type));
  }

  /** Tells whether contents (text, bytes) are wanted in the answer; they are unless refused. */
  boolean transferables() {
    return !"false".equalsIgnoreCase(query.get(Operation.TRANSFERABLES));
  }
}
