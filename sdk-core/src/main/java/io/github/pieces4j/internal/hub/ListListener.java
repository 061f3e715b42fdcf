package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.json.IdentifierList;

/**
 * A listener to the end of reading a list, called on the stream's thread by one of the two methods.
 */
public interface ListListener {
  /** Called with the complete list. */
  void listed(IdentifierList list);

  /** Called with the reason why there is none. */
  void failed(PiecesException reason);
}
