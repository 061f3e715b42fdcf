package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesTimeoutException;

/** The meaning of the SDK's failures at a terminal. */
public final class Failures {
  private Failures() {}

  /** Returns what happened and what somebody at a terminal can do. */
  public static String message(PiecesException failure) {
    if (!(failure instanceof PiecesDiscoveryException discovery)) {
      return String.valueOf(failure.getMessage());
    }
    String start =
        discovery.found().isEmpty() ? "Start Pieces OS, or \"pieces serve\", or name" : "Name";
    return discovery.finding() + ". " + start + " a server with --server or PIECES_OS_URL";
  }

  /** Returns the exit code for a failure. */
  public static int exitCode(PiecesException failure) {
    if (failure instanceof PiecesInterruptedException) {
      return ExitCode.INTERRUPTED;
    }
    if (failure instanceof PiecesConfigurationException
        || failure instanceof PiecesRequestException) {
      return ExitCode.USAGE;
    }
    if (failure instanceof PiecesNotFoundException) {
      return ExitCode.NOT_FOUND;
    }
    if (isOfTheServer(failure)) {
      return ExitCode.SERVER_FAILURE;
    }
    return isUnreached(failure) ? ExitCode.NO_SERVER : ExitCode.FAILED;
  }

  private static boolean isOfTheServer(PiecesException failure) {
    return failure instanceof PiecesResponseException
        || failure instanceof PiecesDecodeException
        || failure instanceof PiecesStreamException;
  }

  private static boolean isUnreached(PiecesException failure) {
    return failure instanceof PiecesDiscoveryException
        || failure instanceof PiecesConnectionException
        || failure instanceof PiecesTimeoutException;
  }
}
