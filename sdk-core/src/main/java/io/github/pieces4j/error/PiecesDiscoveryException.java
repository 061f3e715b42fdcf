package io.github.pieces4j.error;

import java.net.URI;
import java.util.List;

/** Reports that no single running Pieces OS could be chosen. */
public final class PiecesDiscoveryException extends PiecesException {
  private final List<URI> found;

  /**
   * Creates the report.
   *
   * @param found the servers that answered: none, or more than one
   */
  public PiecesDiscoveryException(String message, List<URI> found) {
    super(message, null, null);
    this.found = List.copyOf(found);
  }

  /** Returns the servers that answered: none, or more than one. */
  public List<URI> found() {
    return found;
  }
}
