package io.github.pieces4j.server.routes;

/**
 * What answers requests at one path.
 *
 * @param work what it costs
 */
public record Route(Work work, Handler handler) {
  /** Where a route runs. */
  public enum Work {
    /** At once: it waits for nothing. */
    NONE,
    /** On a thread for the database. */
    DATABASE,
    /** On a thread for searches. */
    SEARCH
  }

  /** A function from a request to its answer. */
  @FunctionalInterface
  public interface Handler {
    Response answer(Request request);
  }
}
