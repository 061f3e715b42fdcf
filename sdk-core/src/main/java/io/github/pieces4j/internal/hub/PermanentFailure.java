package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesUnauthorizedException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.error.PiecesUpdateRequiredException;
import java.util.List;

/** Knows the failures that another attempt would only repeat. */
final class PermanentFailure {
  private static final List<Class<? extends PiecesException>> TYPES =
      List.of(
          PiecesUnauthorizedException.class,
          PiecesUnsupportedException.class,
          PiecesUpdateRequiredException.class,
          PiecesConfigurationException.class,
          PiecesRequestException.class,
          PiecesClosedException.class);

  private PermanentFailure() {}

  static boolean is(PiecesException failure) {
    return TYPES.stream().anyMatch(type -> type.isInstance(failure));
  }
}
