package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.IdentifierEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Takes events when the test says so, and reads the object of each from the server at once. */
final class SimulatedReader implements HubSubscriber {
  /** Stands in the view for an object of which was told, and that was gone when it was read. */
  private static final Instant NOT_FOUND = Instant.MIN;

  private final Map<String, Instant> server;
  private final StreamHub hub;
  private final Backlog<IdentifierEvent> backlog;
  private final Wanted wanted;
  final Map<String, Instant> view = new TreeMap<>();
  final List<IdentifierEvent> events = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> mustBeCreated = new HashSet<>();
  boolean completed;
  PiecesException failure;

  SimulatedReader(StreamHub hub, Map<String, Instant> server) {
    this(hub, server, 1_000, Wanted.ALL);
  }

  SimulatedReader(StreamHub hub, Map<String, Instant> server, int limit, Wanted wanted) {
    this.hub = hub;
    this.wanted = wanted;
    this.server = server;
    backlog = new Backlog<>(new Projection.OneByOne<>(Delta::event), hub.counters(), limit, wanted);
  }

  @Override
  public void offer(Batch batch) {
    backlog.add(backlog.wanted(batch), 0);
  }

  @Override
  public void resume(LongFunction<List<Delta>> changedSince) {
    backlog.resume(changedSince);
  }

  @Override
  public void completed() {
    completed = true;
  }

  @Override
  public void failed(PiecesException reason) {
    failure = reason;
  }

  /** Takes at most so many events. */
  void take(int count) {
    for (int i = 0; i < count; i++) {
      IdentifierEvent event = next();
      if (event == null) {
        return;
      }
      events.add(event);
      check(event);
      if (event.isDeleted()) {
        view.remove(event.id());
      } else {
        view.put(event.id(), server.getOrDefault(event.id(), NOT_FOUND));
      }
    }
  }

  /** Holds an event against what was told before; of a reader that wants all. */
  private void check(IdentifierEvent event) {
    if (wanted != Wanted.ALL) {
      return;
    }
    if (event.isCreated()) {
      assertThat(told).as("was told of %s", event).doesNotContain(event.id());
      assertThat(event.isSnapshot()).as("%s is no beginning", event).isFalse();
    } else if (!event.isDeleted() && mustBeCreated.contains(event.id())) {
      assertThat(told).as("was told of %s", event).contains(event.id());
    }
    if (event.isDeleted()) {
      told.remove(event.id());
    } else {
      told.add(event.id());
    }
  }

  /** Learns that an object is created of which it must hear so first of all, if it hears of it. */
  void mustHearOfCreation(String id) {
    mustBeCreated.add(id);
  }

  /** Returns the view that it should have in the end. */
  Map<String, Instant> expectedView() {
    return wanted.expected(view, server);
  }

  private IdentifierEvent next() {
    IdentifierEvent event = backlog.take();
    if (event == null && backlog.wantsToCatchUp()) {
      hub.catchUp(this);
      return backlog.take();
    }
    return event;
  }

  void takeAll() {
    take(Integer.MAX_VALUE);
  }

  /**
   * Reads once more what was not found: it may have come back as it was, which nobody can tell from
   * never having been away. What is still not there should have been told as deleted.
   */
  void readAgain() {
    view.replaceAll(
        (id, read) -> read.equals(NOT_FOUND) ? server.getOrDefault(id, NOT_FOUND) : read);
  }
}
