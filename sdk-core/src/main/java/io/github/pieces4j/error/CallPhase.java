package io.github.pieces4j.error;

/**
 * The phases of a call.
 *
 * @since 0.1
 */
public enum CallPhase {
  /** The server was being looked for, or the application id asked for. */
  PREPARING("preparing the call"),
  /** A free connection was waited for, or a new one was being made. */
  CONNECTING("connecting"),
  /** The request was being sent, or its answer was waited for. */
  AWAITING_RESPONSE("waiting for the answer"),
  /** The answer's status and headers had come, its body had not. */
  READING_BODY("reading the body"),
  /** An attempt had failed, and the next one was waited for. */
  WAITING_TO_RETRY("waiting to try again"),
  /** A WebSocket was being opened. */
  OPENING_STREAM("opening the stream"),
  /** The list was being read that a stream is compared with. */
  READING_LIST("reading the list");

  private final String text;

  CallPhase(String text) {
    this.text = text;
  }

  /** Returns what was being done, in words. */
  @Override
  public String toString() {
    return text;
  }
}
