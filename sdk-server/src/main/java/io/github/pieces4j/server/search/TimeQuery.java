package io.github.pieces4j.server.search;

import io.github.pieces4j.model.AnonymousTemporalRange;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.TemporalSearchOptions;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query for what was created and changed in given ranges; a range may be open at either end. */
record TimeQuery(TemporalSearchOptions options) implements Query {
  @Override
  public Optional<Match> match(Searchable searchable) {
    boolean matches =
        contains(options.created(), searchable.created())
            && contains(options.updated(), searchable.updated());
    return matches ? Optional.of(new Match(false, 1, true)) : Optional.empty();
  }

  private static boolean contains(@Nullable AnonymousTemporalRange range, Instant time) {
    return range == null || (!isAfter(range.from(), time) && !isBefore(range.to(), time));
  }

  private static boolean isAfter(@Nullable GroupedTimestamp limit, Instant time) {
    return limit != null && limit.value().isAfter(time);
  }

  private static boolean isBefore(@Nullable GroupedTimestamp limit, Instant time) {
    return limit != null && limit.value().isBefore(time);
  }
}
