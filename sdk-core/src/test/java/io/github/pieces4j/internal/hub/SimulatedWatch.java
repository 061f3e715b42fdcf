package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Watches objects that are nothing but their time, whose readings end when the test says so. */
final class SimulatedWatch implements WatchReader<Instant>, WatchSubscriber.Listener {
  /** Stands in a view for an object that was told with a failure. */
  static final Instant UNREAD = Instant.MAX;

  final Deque<Reading> running = new ArrayDeque<>();
  final List<String> begun = new ArrayList<>();
  final List<ObjectChange<Instant>> changes = new ArrayList<>();
  final Map<String, Instant> view = new TreeMap<>();
  final WatchSubscriber<Instant> watch;
  private final Set<String> valued = new HashSet<>();
  private final Set<String> mustBeCreated = new HashSet<>();
  int mostRunning;
  boolean ended;
  PiecesException failure;

  /** A reading that has not ended. */
  final class Reading {
    final String id;
    private final Consumer<? super Instant> found;
    private final Consumer<PiecesException> failed;

    private Reading(String id, Consumer<? super Instant> found, Consumer<PiecesException> failed) {
      this.id = id;
      this.found = found;
      this.failed = failed;
    }

    void find(Instant version) {
      running.remove(this);
      found.accept(version);
    }

    void fail(PiecesException reason) {
      running.remove(this);
      failed.accept(reason);
    }
  }

  SimulatedWatch(StreamHub hub) {
    watch = new WatchSubscriber<>(hub, event -> true, this, this);
    watch.start();
  }

  @Override
  public Cancellation read(
      String id, Consumer<? super Instant> found, Consumer<PiecesException> failed) {
    Reading reading = new Reading(id, found, failed);
    running.add(reading);
    begun.add(id);
    mostRunning = Math.max(mostRunning, running.size());
    return () -> running.remove(reading);
  }

  @Override
  public Instant version(Instant object) {
    return object;
  }

  /** Returns the reading of an object that is running. */
  Reading reading(String id) {
    return running.stream().filter(it -> it.id.equals(id)).findFirst().orElseThrow();
  }

  List<String> runningIds() {
    return running.stream().map(it -> it.id).toList();
  }

  @Override
  public void ready() {}

  @Override
  public void ended(PiecesException reason) {
    ended = true;
    failure = reason;
  }

  /** Takes at most so many changes, and returns the last one. */
  void take(int count) {
    for (int i = 0; i < count; i++) {
      ObjectChange<Instant> change = watch.take();
      if (change == null) {
        return;
      }
      changes.add(change);
      check(change);
      if (change.isDeleted()) {
        view.remove(change.id());
      } else {
        view.put(change.id(), change.value() == null ? UNREAD : change.value());
      }
    }
  }

  private void check(ObjectChange<Instant> change) {
    boolean value = change.value() != null;
    if (change.isCreated()) {
      assertThat(valued).as("had the value of %s", change).doesNotContain(change.id());
      assertThat(change.origin()).isNotEqualTo(Origin.SNAPSHOT);
    } else if (!change.isDeleted() && mustBeCreated.contains(change.id())) {
      assertThat(valued).as("had the value of %s", change).contains(change.id());
    }
    if (value) {
      valued.add(change.id());
    } else if (change.isDeleted()) {
      valued.remove(change.id());
    }
  }

  /** Learns that an object is created, which its first value must say. */
  void mustHearOfCreation(String id) {
    mustBeCreated.add(id);
  }

  /** Returns in words what was told, and forgets it. */
  List<String> told() {
    take(Integer.MAX_VALUE);
    List<String> words = changes.stream().map(SimulatedWatch::word).toList();
    changes.clear();
    return words;
  }

  private static String word(ObjectChange<Instant> change) {
    if (change.isDeleted()) {
      return change.id() + " deleted";
    }
    return change.value() == null
        ? change.id() + " unread"
        : change.id() + " " + change.value().getEpochSecond();
  }
}
