package io.github.pieces4j.server.search;

import io.github.pieces4j.model.SearchEngines;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A condition on a text. */
public interface Query {
  /** Returns how it matches, empty if it does not. */
  Optional<Match> match(Searchable searchable);

  /**
   * Makes the query that the contract's form of a search says.
   *
   * @throws UnsearchableException if a search for text has none, or there is no search at all
   */
  static Query of(SearchEngines engines) {
    return Engines.query(engines)
        .orElseThrow(
            () -> new UnsearchableException("at $.engines: nothing is looked for; add an engine"));
  }

  /** A query for all of several, of which there must be some. */
  record All(List<Query> parts) implements Query {
    @Override
    public Optional<Match> match(Searchable searchable) {
      return of(part -> part.match(searchable));
    }

    Optional<Match> of(Function<Query, Optional<Match>> matcher) {
      List<Match> matches = matches(parts, matcher);
      return matches.size() < parts.size() ? Optional.empty() : Optional.of(Match.all(matches));
    }
  }

  /** A query for at least one of several. */
  record Any(List<Query> parts) implements Query {
    @Override
    public Optional<Match> match(Searchable searchable) {
      return of(part -> part.match(searchable));
    }

    Optional<Match> of(Function<Query, Optional<Match>> matcher) {
      List<Match> matches = matches(parts, matcher);
      return matches.isEmpty() ? Optional.empty() : Optional.of(Match.any(matches));
    }
  }

  private static List<Match> matches(List<Query> parts, Function<Query, Optional<Match>> matcher) {
    return parts.stream().flatMap(part -> matcher.apply(part).stream()).toList();
  }
}
