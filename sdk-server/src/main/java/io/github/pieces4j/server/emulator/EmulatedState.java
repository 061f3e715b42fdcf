package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.server.store.ObjectStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Is all that the emulated server knows, in memory, and in a store where there is one.
 *
 * <p>One lock guards it: each action and each opening of a socket runs alone, so no socket misses a
 * change or gets two in another order. What an action changed is durable before it is over for its
 * caller, and so is what it has seen.
 */
final class EmulatedState {
  private final ReentrantLock lock = new ReentrantLock();
  private final Shelf<Conversation> conversations;
  private final Shelf<ConversationMessage> messages;
  private final Shelf<Annotation> annotations;
  private final Journal journal;
  private Instant last;

  /**
   * Creates a state with what is stored.
   *
   * @param dialect how frames are written
   * @param store what keeps the objects
   */
  EmulatedState(Dialect dialect, ObjectStore store) {
    journal = new Journal(store);
    conversations = new Shelf<>(ObjectKind.CONVERSATION, dialect, journal);
    messages = new Shelf<>(ObjectKind.MESSAGE, dialect, journal);
    annotations = new Shelf<>(ObjectKind.ANNOTATION, dialect, journal);
    last =
        Stream.of(conversations, messages, annotations)
            .map(Shelf::lastUpdate)
            .reduce(Instant.EPOCH, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** Runs an action that sees and changes the state alone. */
  <T> T alone(Supplier<T> action) {
    T result = locked(() -> recorded(action));
    journal.flush();
    return result;
  }

  private <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  /** What a failing action has changed stays changed, so it is recorded too. */
  private <T> T recorded(Supplier<T> action) {
    try {
      return action.get();
    } finally {
      journal.handOver();
    }
  }

  /** Runs an action that sees and changes the state alone. */
  void alone(Runnable action) {
    alone(
        () -> {
          action.run();
          return this;
        });
  }

  Shelf<Conversation> conversations() {
    return conversations;
  }

  Shelf<ConversationMessage> messages() {
    return messages;
  }

  Shelf<Annotation> annotations() {
    return annotations;
  }

  /** Returns the messages of a conversation in the order in which they joined it. */
  List<ConversationMessage> messagesOf(Conversation conversation) {
    return ConversationMembers.MESSAGES.of(conversation).stream()
        .flatMap(id -> messages.find(id).stream())
        .toList();
  }

  /** Puts a changed object back, with the time of the change. */
  <T extends Identified> T change(Shelf<T> shelf, T object) {
    T changed = shelf.kind().withUpdated().apply(object, now());
    shelf.put(changed);
    return changed;
  }

  /** Returns the time in microseconds, later than ever before, so that each change is visible. */
  GroupedTimestamp now() {
    Instant clock = Instant.now().truncatedTo(ChronoUnit.MICROS);
    last = clock.isAfter(last) ? clock : last.plus(1, ChronoUnit.MICROS);
    return GroupedTimestampBuilder.builder().value(last).build();
  }

  /** Returns the frames of one socket, as they come: all identifiers first, then each change. */
  Flux<String> frames(Shelf<? extends Identified> shelf) {
    return Flux.create(socket -> alone(() -> shelf.open(socket)), FluxSink.OverflowStrategy.IGNORE);
  }
}
