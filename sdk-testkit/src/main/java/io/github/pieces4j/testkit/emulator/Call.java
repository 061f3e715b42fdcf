package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.operation.Operation;
import java.util.Map;

/**
 * Is one call as the routes see it.
 *
 * @param arguments the path's arguments by name, decoded
 * @param query the query parameters by name, decoded
 * @param body the body's bytes, empty for none
 */
record Call(Map<String, String> arguments, Map<String, String> query, byte[] body) {
  String conversationId() {
    return arguments.getOrDefault("conversation", "");
  }

  String messageId() {
    return arguments.getOrDefault("message", "");
  }

  /** Decodes the body; a call whose body is not of this type is answered with 400. */
  <T> T body(Class<T> type) {
    return PiecesJson.decode(body, type);
  }

  /** Tells whether contents (text, bytes) are wanted in the answer; they are unless refused. */
  boolean transferables() {
    return !"false".equals(query.get(Operation.TRANSFERABLES));
  }
}
