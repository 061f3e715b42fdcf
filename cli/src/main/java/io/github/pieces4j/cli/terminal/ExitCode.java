package io.github.pieces4j.cli.terminal;

/** The exit codes; the README documents them, so that scripts can rely on them. */
public final class ExitCode {
  /** All is done. */
  public static final int DONE = 0;

  /** Something else failed, such as writing the output. */
  public static final int FAILED = 1;

  /** The arguments are wrong; nothing was asked of a server. */
  public static final int USAGE = 2;

  /** No server was found or reached, the connection broke, or the answer took too long. */
  public static final int NO_SERVER = 3;

  /** The server does not know what was asked for, or not any more. */
  public static final int NOT_FOUND = 4;

  /** The server failed, refused, or answered what it should not. */
  public static final int SERVER_FAILURE = 5;

  /** What was compared differs. */
  public static final int DIFFERENT = 6;

  /** Ctrl-C ended it. */
  public static final int INTERRUPTED = 130;

  /** Nobody reads the output any more. */
  public static final int NO_READER = 141;

  private ExitCode() {}
}
