package io.github.pieces4j.checks.contract.stream;

/** Says how much a subscriber asks for. */
public enum Demand {
  /** All there is, as fast as it comes; it waits in the subscriber. */
  ALL,
  /** As many as a buffer takes, for another thread. */
  BUFFERED,
  /** One value with each poll; what is not polled waits in the client. */
  EACH
}
