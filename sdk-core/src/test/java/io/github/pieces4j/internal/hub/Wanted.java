package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.IdentifierEvent;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Says which events a reader wants, and what it then has to know in the end. */
enum Wanted implements Predicate<IdentifierEvent> {
  ALL,
  SOME_OBJECTS,
  CHANGES;

  @Override
  public boolean test(IdentifierEvent event) {
    return switch (this) {
      case ALL -> true;
      case SOME_OBJECTS -> isOneOfSome(event.id());
      case CHANGES -> !event.isSnapshot();
    };
  }

  private static boolean isOneOfSome(String id) {
    return id.hashCode() % 2 == 0;
  }

  /** Returns the view that a reader should have of what is on the server. */
  Map<String, Instant> expected(Map<String, Instant> view, Map<String, Instant> server) {
    Map<String, Instant> expected = new TreeMap<>(server);
    if (this == SOME_OBJECTS) {
      expected.keySet().removeIf(id -> !isOneOfSome(id));
    } else if (this == CHANGES) {
      expected.keySet().retainAll(view.keySet());
    }
    return expected;
  }
}
