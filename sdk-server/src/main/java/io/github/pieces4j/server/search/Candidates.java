package io.github.pieces4j.server.search;

import io.github.pieces4j.server.state.Times;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreReader.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the index can say of a query: an expression that all matches are among.
 *
 * @param expression in the language of FTS5; null if it cannot narrow anything down, empty if
 *     nothing matches
 */
record Candidates(@Nullable String expression) {
  private static final Candidates ALL = new Candidates(null);
  private static final Candidates NONE = new Candidates("");
  private static final int MOST_WORDS = 300;
  private static final int MOST_SIMILAR_WORDS = 2_000;
  private static final int BEST_SIMILAR_WORDS = 40;

  /** Returns what whole words that are looked for are in. */
  static Candidates whole(Query query, StoreReader store) {
    return of(query, store, false);
  }

  /** Returns what words are in of which those that are looked for are parts. */
  static Candidates parts(Query query, StoreReader store) {
    return of(query, store, true);
  }

  private static Candidates of(Query query, StoreReader store, boolean parts) {
    if (query instanceof Query.All all) {
      return all(all.parts().stream().map(it -> of(it, store, parts)).toList());
    }
    if (query instanceof Query.Any any) {
      return any(any.parts().stream().map(it -> of(it, store, parts)).toList());
    }
    if (query instanceof FullTextQuery text) {
      return parts && text.takesParts()
          ? partsOf(text.words(), store)
          : new Candidates(phrase(text.words().stream()));
    }
    return query instanceof SimilarityQuery similar ? similar(similar, store) : ALL;
  }

  private static Candidates all(List<Candidates> parts) {
    if (parts.contains(NONE)) {
      return NONE;
    }
    List<Candidates> narrowing = parts.stream().filter(it -> !it.equals(ALL)).toList();
    return narrowing.isEmpty() ? ALL : new Candidates(joined(narrowing, " AND "));
  }

  private static Candidates any(List<Candidates> parts) {
    if (parts.contains(ALL)) {
      return ALL;
    }
    List<Candidates> some = parts.stream().filter(it -> !it.equals(NONE)).toList();
    return some.isEmpty() ? NONE : new Candidates(joined(some, " OR "));
  }

  private static String joined(List<Candidates> parts, String by) {
    return parts.stream().map(it -> "(" + it.expression + ")").collect(Collectors.joining(by));
  }

  private static Candidates partsOf(List<String> words, StoreReader store) {
    String first = words.get(0);
    List<String> rest = words.subList(1, words.size());
    String expression =
        Stream.concat(Stream.of(first), store.wordsWith(first, MOST_WORDS).stream())
            .filter(word -> rest.isEmpty() || word.endsWith(first))
            .distinct()
            .map(word -> phrase(Stream.concat(Stream.of(word), rest.stream())))
            .map(phrase -> rest.isEmpty() ? phrase : phrase + "*")
            .collect(Collectors.joining(" OR "));
    return new Candidates(expression);
  }

  private static String phrase(Stream<String> words) {
    return words.collect(Collectors.joining(" ", "\"", "\""));
  }

  /** Takes the words of the index that have most triples of letters in common with it. */
  private static Candidates similar(SimilarityQuery query, StoreReader store) {
    Set<String> letters =
        query.wanted().stream().filter(it -> it.indexOf(' ') < 0).collect(Collectors.toSet());
    if (letters.isEmpty()) {
      return NONE;
    }
    String expression =
        store.wordsWithAny(letters, MOST_SIMILAR_WORDS).stream()
            .sorted(Comparator.comparingInt((String word) -> -shared(word, query)))
            .limit(BEST_SIMILAR_WORDS)
            .map(word -> phrase(Stream.of(word)))
            .collect(Collectors.joining(" OR "));
    return new Candidates(expression);
  }

  private static int shared(String word, SimilarityQuery query) {
    Set<String> shared = new HashSet<>(SimilarityQuery.triples(word));
    shared.retainAll(query.wanted());
    return shared.size();
  }

  /** Returns when all matches of a query were created. */
  static Span created(Query query) {
    return span(query, true);
  }

  /** Returns when all matches of a query were changed last. */
  static Span updated(Query query) {
    return span(query, false);
  }

  private static Span span(Query query, boolean created) {
    if (query instanceof Query.All all) {
      return all.parts().stream().map(it -> span(it, created)).reduce(Span.ALWAYS, Span::and);
    }
    if (query instanceof TimeQuery time) {
      var range = created ? time.options().created() : time.options().updated();
      return range == null
          ? Span.ALWAYS
          : new Span(
              micros(Optional.ofNullable(range.from()).map(it -> it.value()), Long.MIN_VALUE),
              micros(Optional.ofNullable(range.to()).map(it -> it.value()), Long.MAX_VALUE));
    }
    return Span.ALWAYS;
  }

  private static long micros(Optional<Instant> time, long open) {
    return time.map(Times::micros).orElse(open);
  }
}
