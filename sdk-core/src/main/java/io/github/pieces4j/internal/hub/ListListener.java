package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.json.IdentifierList;

/** Is told, on the stream's thread, how the reading of a list ended; by one of the two. */
public interface ListListener {
  /** Is told the complete list. */
  void listed(IdentifierList list);

  /** Is told why there is none. */
  void failed(PiecesException reason);
}
