package io.github.pieces4j.error;

import java.net.URI;
import java.util.List;

/**
 * A failure to choose a single running Pieces OS.
 *
 * @since 0.1
 */
public final class PiecesDiscoveryException extends PiecesException {
  private final String finding;
  private final List<URI> found;

  /**
   * Creates the report; its message is the finding, a full stop and the advice.
   *
   * @param finding what was tried and found
   * @param advice what a programmer can do
   * @param found the servers that answered: none, or more than one
   */
  public PiecesDiscoveryException(String finding, String advice, List<URI> found) {
    super(finding + ". " + advice, null, null);
    this.finding = finding;
    this.found = List.copyOf(found);
  }

  /** Returns what was tried and found, for programs that give their users advice of their own. */
  public String finding() {
    return finding;
  }

  /** Returns the servers that answered: none, or more than one. */
  public List<URI> found() {
    return found;
  }
}
