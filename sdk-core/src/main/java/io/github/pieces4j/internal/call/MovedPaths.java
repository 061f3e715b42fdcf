package io.github.pieces4j.internal.call;

import io.github.pieces4j.config.PathSpelling;
import io.github.pieces4j.request.PiecesRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The operations that a client's server has at their later path; thread-safe. */
final class MovedPaths {
  private final PathSpelling spelling;
  private final Set<String> moved = ConcurrentHashMap.newKeySet();

  MovedPaths(PathSpelling spelling) {
    this.spelling = spelling;
  }

  /** Returns the path to use for a request. */
  String path(PiecesRequest<?> request) {
    return usesLater(request) ? request.laterPath().orElseThrow() : request.path();
  }

  private boolean usesLater(PiecesRequest<?> request) {
    return request.laterPath().isPresent()
        && (spelling == PathSpelling.LATER || moved.contains(request.operation().id()));
  }

  /** Returns whether an answer to the documented path means that the later one should be tried. */
  boolean mayHaveMoved(PiecesRequest<?> request, int status) {
    return spelling == PathSpelling.AUTOMATIC
        && request.laterPath().isPresent()
        && lacksRoute(status);
  }

  /** Remembers that the server has an operation at its later path, if this answer shows it. */
  void answered(PiecesRequest<?> request, String path, int status) {
    boolean later = request.laterPath().filter(path::equals).isPresent();
    if (later && !lacksRoute(status)) {
      moved.add(request.operation().id());
    }
  }

  private static boolean lacksRoute(int status) {
    return status == 404 || status == 405;
  }
}
