package io.github.pieces4j.server.search;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.state.Texts;
import io.github.pieces4j.server.state.Times;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * One search: the index names candidates, those created last first, and each is looked at.
 *
 * @param most how many of the best are found
 * @param abandoned whether nobody waits for it any longer
 */
public record Search(StoreReader store, Query query, int most, BooleanSupplier abandoned) {
  /** Something found. */
  public record Hit(StoredObject object, Match match) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble((Hit hit) -> hit.match().similarity()).reversed();

  /** Returns what matches of a kind, the best matches first, and of those what is newest. */
  public List<Hit> hits(Kind kind) {
    List<Hit> hits = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    read(kind, Candidates.whole(query, store), object -> look(kind, object, hits, seen));
    if (hits.size() < most) {
      read(kind, Candidates.parts(query, store), object -> look(kind, object, hits, seen));
    }
    hits.sort(BEST_FIRST);
    return hits;
  }

  /** Returns what matches of some objects, the best matches first. */
  public List<Hit> among(List<StoredObject> messages) {
    List<Hit> hits = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    messages.forEach(message -> look(Kind.MESSAGE, message, hits, seen));
    hits.sort(BEST_FIRST);
    return hits.stream().limit(most).toList();
  }

  private boolean look(Kind kind, StoredObject object, List<Hit> hits, Set<Long> seen) {
    if (abandoned.getAsBoolean()) {
      throw new CancellationException("nobody waits for the search any longer");
    }
    if (seen.add(object.row())) {
      Optional<Match> match = query.match(searchable(kind, object));
      match.ifPresent(it -> hits.add(new Hit(object, it)));
    }
    return hits.size() < most;
  }

  private void read(Kind kind, Candidates candidates, Predicate<StoredObject> reader) {
    if (candidates.expression() == null) {
      store.between(kind, Candidates.created(query), Candidates.updated(query), reader);
    } else if (!candidates.expression().isEmpty()) {
      store.matches(kind, candidates.expression(), reader);
    }
  }

  static Searchable searchable(Kind kind, StoredObject object) {
    return new Searchable(
        Texts.of(kind, Json.object(object.json())),
        Times.instant(object.created()),
        Times.instant(object.updated()));
  }
}
