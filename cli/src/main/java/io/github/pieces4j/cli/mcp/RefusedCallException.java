package io.github.pieces4j.cli.mcp;

/** A failure of a call that the assistant can do something about; its message says what. */
final class RefusedCallException extends RuntimeException {
  RefusedCallException(String problem) {
    super(problem);
  }
}
