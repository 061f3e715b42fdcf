package io.github.pieces4j.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in which something matched.
 *
 * @param exact whether whole words matched
 * @param similarity from 0 to 1, where 1 is best
 * @param temporal true if the time was asked for and matched, null if it was not asked for
 */
public record Match(boolean exact, double similarity, @Nullable Boolean temporal) {
  /** Returns a match as good as the worst of several matches. */
  static Match all(List<Match> matches) {
    return new Match(
        matches.stream().allMatch(Match::exact),
        matches.stream().mapToDouble(Match::similarity).min().orElseThrow(),
        temporal(matches));
  }

  /** Returns a match as good as the best of several matches. */
  static Match any(List<Match> matches) {
    return new Match(
        matches.stream().anyMatch(Match::exact),
        matches.stream().mapToDouble(Match::similarity).max().orElseThrow(),
        temporal(matches));
  }

  private static @Nullable Boolean temporal(List<Match> matches) {
    return matches.stream().anyMatch(it -> it.temporal() != null) ? true : null;
  }
}
