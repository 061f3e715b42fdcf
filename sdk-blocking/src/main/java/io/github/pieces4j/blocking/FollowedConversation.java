package io.github.pieces4j.blocking;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.task.FollowedMessages;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The messages of one conversation: those that are there, then each change.
 *
 * <p>They are listed on a thread of its own, so that a poll takes no longer than it may.
 */
final class FollowedConversation implements EventStream<ObjectChange<ConversationMessage>> {
  /** Longer waits would exceed the range of the clock. */
  private static final Duration LONGEST = Duration.ofDays(10_000);

  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final EventStream<ObjectChange<ConversationMessage>> changes;
  private final EventStream<ConnectionEvent> connection;
  private final FutureTask<ConversationMessages> list;
  private final FollowedMessages followed;
  private final Queue<ObjectChange<ConversationMessage>> beginning = new ConcurrentLinkedQueue<>();
  private boolean live;
  private boolean begun;

  private FollowedConversation(
      MessagesApi messages, String conversationId, Supplier<ConversationMessages> list) {
    // The order matters: the connection tells that it is live behind what the changes begin with.
    changes = messages.watch(event -> !event.isSnapshot());
    connection = messages.connectionEvents();
    followed = new FollowedMessages(conversationId);
    this.list = new FutureTask<>(list::get);
  }

  /**
   * Opens it; nothing is read yet.
   *
   * @param list reads the messages of the conversation
   */
  static FollowedConversation open(
      MessagesApi messages, String conversationId, Supplier<ConversationMessages> list) {
    return new FollowedConversation(messages, conversationId, list);
  }

  @Override
  public Optional<ObjectChange<ConversationMessage>> poll(Duration timeout) {
    Deadline deadline = Deadline.in(timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST);
    try {
      Optional<ObjectChange<ConversationMessage>> told = Optional.empty();
      Optional<ObjectChange<ConversationMessage>> next = next(deadline);
      while (next.isPresent() && told.isEmpty()) {
        told = followed.told(next.get());
        next = told.isEmpty() ? next(deadline) : next;
      }
      return told;
    } catch (PiecesInterruptedException interrupted) {
      throw interrupted;
    } catch (PiecesException failure) {
      close();
      throw failure;
    }
  }

  private Optional<ObjectChange<ConversationMessage>> next(Deadline deadline) {
    if (!begun && !begin(deadline)) {
      // It ends, or fails, as the changes do.
      return changes.isClosed() ? changes.poll(Duration.ZERO) : Optional.empty();
    }
    return beginning.isEmpty() ? changes.poll(deadline.left()) : Optional.of(beginning.remove());
  }

  private boolean begin(Deadline deadline) {
    if (!live && isLive(deadline)) {
      live = true;
      Thread thread = new Thread(list, "pieces4j-follower");
      thread.setDaemon(true);
      thread.start();
    }
    begun = live && isListed(deadline);
    return begun;
  }

  /** Looks now and then whether the changes have ended, for then the connection stays silent. */
  private boolean isLive(Deadline deadline) {
    boolean isLive;
    do {
      isLive =
          connection
              .poll(deadline.left(GLANCE))
              .filter(event -> event.state() == ConnectionState.LIVE)
              .isPresent();
    } while (!isLive && !changes.isClosed() && !deadline.left(GLANCE).isZero());
    return isLive;
  }

  private boolean isListed(Deadline deadline) {
    try {
      beginning.addAll(
          FollowedMessages.begin(list.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS)));
      return true;
    } catch (TimeoutException | CancellationException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof PiecesException known
          ? known
          : new PiecesStreamException("unexpected: " + e.getCause(), null, e.getCause());
    }
  }

  @Override
  public boolean isClosed() {
    return changes.isClosed() && beginning.isEmpty();
  }

  @Override
  public void close() {
    beginning.clear();
    changes.close();
    connection.close();
    list.cancel(true);
  }

  private record Deadline(long nanos) {
    static Deadline in(Duration time) {
      return new Deadline(System.nanoTime() + time.toNanos());
    }

    Duration left() {
      return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    Duration left(Duration most) {
      return left().compareTo(most) < 0 ? left() : most;
    }
  }
}
