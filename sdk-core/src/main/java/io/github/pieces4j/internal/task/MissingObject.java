package io.github.pieces4j.internal.task;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;

/** The answers to a read that say that there is no such object. */
public final class MissingObject {
  private static final String NO_ROUTE = "Route not found";

  private MissingObject() {}

  /**
   * Returns whether the object is missing, and not the route to it: behind a wrong URL, nothing
   * would be there.
   */
  public static boolean isToldBy(PiecesNotFoundException failure) {
    return failure instanceof PiecesGoneException || !failure.body().startsWith(NO_ROUTE);
  }
}
