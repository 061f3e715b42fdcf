package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesWrongAnswerException;

/**
 * The meaning of a failure for whoever may try again: one table for calls and streams of both
 * clients, printed in docs/failures.md.
 */
public enum FailureMeaning {
  /** The server answered that it cannot now, such as 429 or 503. */
  BUSY(true, true),
  /** The server was not reached, or a connection broke or mixed its answers up. */
  DISCONNECTED(true, true),
  /** The time was over. */
  LATE(false, true),
  /** What came could not be read. */
  UNREADABLE(false, true),
  /** The server refuses, is none of ours or is not trusted; it will say the same again. */
  REFUSED(false, false),
  /** The program made a mistake or closed the client; nothing was sent. */
  MISUSED(false, false);

  private final boolean passesForCalls;
  private final boolean passesForStreams;

  FailureMeaning(boolean passesForCalls, boolean passesForStreams) {
    this.passesForCalls = passesForCalls;
    this.passesForStreams = passesForStreams;
  }

  /** Returns what a status other than 200 to 299 means. */
  public static FailureMeaning ofStatus(int status) {
    return switch (status) {
      case 408, 425, 429 -> BUSY;
      // Not implemented, no such version, and Pieces OS wants to be updated.
      case 501, 505, 593 -> REFUSED;
      default -> status >= 500 ? BUSY : REFUSED;
    };
  }

  /** Returns what a failure means. */
  public static FailureMeaning of(PiecesException failure) {
    if (failure instanceof PiecesResponseException refusal) {
      return ofStatus(refusal.status());
    }
    if (failure instanceof PiecesConnectionException) {
      return Causes.sayUntrusted(failure) ? REFUSED : DISCONNECTED;
    }
    if (failure instanceof PiecesWrongAnswerException) {
      return DISCONNECTED;
    }
    if (failure instanceof PiecesTimeoutException) {
      return RetryRule.isUnreached(failure) ? DISCONNECTED : LATE;
    }
    return ofContent(failure);
  }

  private static FailureMeaning ofContent(PiecesException failure) {
    boolean unreadable =
        failure instanceof PiecesDecodeException
            || failure instanceof PiecesLimitException
            || failure instanceof PiecesStreamException;
    return unreadable ? UNREADABLE : MISUSED;
  }

  /** Returns whether a call that changes nothing is made again, as far as its policy says so. */
  public boolean passesForCalls() {
    return passesForCalls;
  }

  /** Returns whether a stream connects again; if not, it ends with the failure. */
  public boolean passesForStreams() {
    return passesForStreams;
  }
}
