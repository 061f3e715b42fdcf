package io.github.pieces4j.server.routes;

import io.github.pieces4j.operation.Operation;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A request as routes see it.
 *
 * @param arguments the path's arguments by name, decoded
 * @param query the query parameters by name, decoded
 * @param body the body's bytes, empty for none
 * @param abandoned whether nobody waits for the answer any longer
 */
public record Request(
    Map<String, String> arguments,
    Map<String, String> query,
    byte[] body,
    BooleanSupplier abandoned) {
  /** Returns an argument of the path. */
  String argument(String name) {
    return arguments.getOrDefault(name, "");
  }

  /** Returns whether contents (text, bytes) are wanted in the answer; they are unless refused. */
  boolean transferables() {
    return !"false".equalsIgnoreCase(query.get(Operation.TRANSFERABLES));
  }
}
