package io.github.pieces4j.server.search;

/** A search that asks for nothing that could be looked for. */
public final class UnsearchableException extends RuntimeException {
  UnsearchableException(String problem) {
    super(problem);
  }
}
