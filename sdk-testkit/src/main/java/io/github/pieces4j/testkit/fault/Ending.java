package io.github.pieces4j.testkit.fault;

/** Says how a connection ends. */
public enum Ending {
  /** In order: the other side reads what was sent and then the end. */
  CLOSE,
  /** At once (RST): the other side's next read or write fails. */
  RESET
}
