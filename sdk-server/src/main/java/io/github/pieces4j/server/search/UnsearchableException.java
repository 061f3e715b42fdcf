package io.github.pieces4j.server.search;

/** Says that a search asks for nothing that could be looked for. */
public final class UnsearchableException extends RuntimeException {
  UnsearchableException(String problem) {
    super(problem);
  }
}
