package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Is eight subscribers of one stream, each with its own speed. */
final class FinalViews implements AutoCloseable {
  /** Stands for a time of change where a subscriber is not told any. */
  private static final Instant SOME_TIME = Instant.EPOCH;

  /** Stands for the time of change of an object that was told with the failure to read it. */
  static final Instant UNREAD = Instant.MAX;

  private static final Duration NONE = Duration.ZERO;
  private static final Duration A_LITTLE = Duration.ofMillis(2);

  private final List<FinalView<?>> withoutTimes;
  private final List<FinalView<?>> withTimes;
  private final List<FinalView<?>> late;

  FinalViews(StreamUnderTest<Conversation> stream) {
    FinalView<?> lateEvents = events("late events", stream.events(Demand.EACH), NONE);
    FinalView<?> lateBatches = batches("late batches", stream.batches(Demand.EACH));
    late = List.of(lateEvents, lateBatches);
    withoutTimes =
        List.of(
            events("all events", stream.events(Demand.ALL), NONE),
            events("buffered events", stream.events(Demand.BUFFERED), NONE),
            events("slow events", stream.events(Demand.EACH), A_LITTLE),
            batches("all batches", stream.batches(Demand.ALL)),
            lateEvents,
            lateBatches);
    withTimes =
        List.of(
            changes("all changes", stream.watch(Demand.ALL), NONE),
            changes("slow changes", stream.watch(Demand.EACH), A_LITTLE));
    withoutTimes.stream().filter(view -> !late.contains(view)).forEach(FinalView::start);
    withTimes.forEach(FinalView::start);
  }

  private static FinalView<?> events(
      String name, OpenStream<IdentifierEvent> stream, Duration pause) {
    return new FinalView<>(name, stream, pause, FinalViews::understand);
  }

  private static void understand(FinalView<?> view, IdentifierEvent event) {
    if (event.isDeleted()) {
      view.gone(event.id());
    } else {
      view.there(event.id(), SOME_TIME);
    }
  }

  private static FinalView<?> batches(String name, OpenStream<StreamedIdentifiers> stream) {
    return new FinalView<>(name, stream, NONE, FinalViews::understand);
  }

  private static void understand(FinalView<?> view, StreamedIdentifiers batch) {
    for (StreamedIdentifier item : batch.iterable()) {
      String id = IdentifierSource.CONVERSATIONS.identifier(item);
      if (Boolean.TRUE.equals(item.deleted())) {
        view.gone(id);
      } else {
        view.there(id, SOME_TIME);
      }
    }
  }

  private static FinalView<?> changes(
      String name, OpenStream<ObjectChange<Conversation>> stream, Duration pause) {
    return new FinalView<>(name, stream, pause, FinalViews::understand);
  }

  private static void understand(FinalView<?> view, ObjectChange<Conversation> change) {
    Conversation value = change.value();
    if (change.isDeleted()) {
      view.gone(change.id());
    } else {
      view.there(change.id(), value == null ? UNREAD : value.updated().value());
    }
  }

  /** Lets those begin that asked for nothing so far. */
  void startLate() {
    late.forEach(FinalView::start);
  }

  /** Waits until each view is the server's. */
  void await(Map<String, Instant> server, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    Map<String, Instant> ids = new HashMap<>(server);
    ids.replaceAll((id, time) -> SOME_TIME);
    withoutTimes.forEach(view -> view.await(ids, deadline));
    withTimes.forEach(view -> view.await(server, deadline));
  }

  @Override
  public String toString() {
    return withoutTimes + ", " + withTimes;
  }

  @Override
  public void close() {
    withoutTimes.forEach(FinalView::close);
    withTimes.forEach(FinalView::close);
  }
}
