package io.github.pieces4j.server.search;

import io.github.pieces4j.model.FilterOperationType;
import io.github.pieces4j.model.SearchEngine;
import io.github.pieces4j.model.SearchEngines;
import io.github.pieces4j.server.store.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The contract's form of a search, turned into a query.
 *
 * <p>Several engines must all match unless their type is {@code OR}. One engine matches if its text
 * does, in full text or by embeddings, and its time and its nested operations do too. Workstream
 * sources are ignored.
 */
final class Engines {
  private Engines() {}

  /** Returns the query, empty if nothing is looked for. */
  static Optional<Query> query(SearchEngines engines) {
    List<Query> parts =
        engines.iterable().stream().flatMap(engine -> query(engine).stream()).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean any = FilterOperationType.OR.equals(engines.type());
    return Optional.of(any ? new Query.Any(parts) : new Query.All(parts));
  }

  private static Optional<Query> query(SearchEngine engine) {
    List<Query> parts = new ArrayList<>();
    texts(engine).ifPresent(parts::add);
    Optional.ofNullable(engine.temporal()).map(TimeQuery::new).ifPresent(parts::add);
    Optional.ofNullable(engine.operations()).flatMap(Engines::query).ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Query.All(parts));
  }

  private static Optional<Query> texts(SearchEngine engine) {
    List<Query> parts = new ArrayList<>();
    if (engine.embeddings() != null) {
      parts.add(new SimilarityQuery(text(engine), engine.embeddings().similarity()));
    }
    if (engine.fullText() != null || (parts.isEmpty() && engine.query() != null)) {
      parts.add(FullTextQuery.of(text(engine), engine.fullText()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Query.Any(parts));
  }

  private static String text(SearchEngine engine) {
    if (engine.query() == null || engine.query().isBlank()) {
      throw new UnsearchableException("at $.engines: a search for text needs a query");
    }
    if (Words.of(engine.query()).isEmpty()) {
      throw new UnsearchableException("at $.engines: a search for text needs a word or a symbol");
    }
    return engine.query().strip();
  }
}
