package io.github.pieces4j.examples.cli.tool;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reports results that could not be written. */
public final class UnwrittenOutputException extends UncheckedIOException {
  UnwrittenOutputException(IOException cause) {
    super("the output cannot be written: " + cause.getMessage(), cause);
  }

  /** Tells whether it is only that nobody reads on, as in {@code pieces list | head -1}. */
  boolean hasNoReader() {
    return String.valueOf(getCause().getMessage()).contains("Broken pipe");
  }
}
