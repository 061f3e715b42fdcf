package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.GroupedTimestampBuilder;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.message.ConversationMessage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Is all that the emulated server knows, in memory.
 *
 * <p>One lock guards it: each action and each opening of a socket runs alone, so no socket misses a
 * change or gets two in another order.
 */
final class EmulatedState {
  /** A socket that is further behind is closed, lest it fill the memory. */
  private static final int MOST_FRAMES_BEHIND = 65_536;

  private final ReentrantLock lock = new ReentrantLock();
  private final Shelf<Conversation> conversations =
      new Shelf<>(
          Conversation::updated, (change, id) -> change.conversation(References.conversation(id)));
  private final Shelf<ConversationMessage> messages =
      new Shelf<>(
          ConversationMessage::updated,
          (change, id) -> change.conversationMessage(References.message(id)));
  private Instant last = Instant.EPOCH;

  /** Runs an action that sees and changes the state alone. */
  <T> T alone(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  Shelf<Conversation> conversations() {
    return conversations;
  }

  Shelf<ConversationMessage> messages() {
    return messages;
  }

  /** Returns the time in microseconds, later than ever before, so that each change is visible. */
  GroupedTimestamp now() {
    Instant clock = Instant.now().truncatedTo(ChronoUnit.MICROS);
    last = clock.isAfter(last) ? clock : last.plus(1, ChronoUnit.MICROS);
    return GroupedTimestampBuilder.builder().value(last).build();
  }

  /** Returns the frames of one socket: all identifiers first, then each change. */
  Flux<String> frames(Shelf<? extends Identified> shelf) {
    return Flux.<String>create(socket -> open(shelf, socket), FluxSink.OverflowStrategy.IGNORE)
        .onBackpressureBuffer(MOST_FRAMES_BEHIND);
  }

  private void open(Shelf<? extends Identified> shelf, FluxSink<String> socket) {
    alone(
        () -> {
          shelf.open(socket);
          return socket;
        });
  }
}
