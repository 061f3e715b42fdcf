package io.github.pieces4j.cli.history;

import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A history that is opened when it is first used, for one caller at a time.
 *
 * <p>One that nobody else could use meanwhile is closed when nobody has used it for a while, so
 * that several assistants can share the data of {@code pieces serve}; one whose server does not
 * answer is looked for anew. Thread-safe.
 */
public final class HistoryLease implements AutoCloseable {
  private static final Duration UNUSED = Duration.ofSeconds(2);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "history-lease");
            thread.setDaemon(true);
            return thread;
          });

  private final Supplier<? extends ConversationHistory> opening;
  private @Nullable ConversationHistory open;
  private @Nullable Future<?> closing;
  private boolean isClosed;

  /**
   * Creates a lease; nothing is opened yet.
   *
   * @param opening opens the history, or fails as its methods do
   */
  public HistoryLease(Supplier<? extends ConversationHistory> opening) {
    this.opening = opening;
  }

  /** Does some work with the history and returns the result; fails as the history does. */
  public synchronized <T> T use(Function<ConversationHistory, T> work) {
    ConversationHistory history = opened();
    try {
      return work.apply(history);
    } catch (PiecesConnectionException | PiecesTimeoutException e) {
      giveBack();
      throw e;
    } finally {
      closeWhenUnused();
    }
  }

  private ConversationHistory opened() {
    if (isClosed) {
      throw new IllegalStateException("the history is closed");
    }
    if (closing != null) {
      closing.cancel(false);
      closing = null;
    }
    ConversationHistory history = open == null ? opening.get() : open;
    open = history;
    return history;
  }

  private void closeWhenUnused() {
    if (open != null && open.isExclusive()) {
      closing = timer.schedule(this::giveBack, UNUSED.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void giveBack() {
    if (open != null) {
      ConversationHistory history = open;
      open = null;
      history.close();
    }
  }

  /** Closes the history after the work that is being done. */
  @Override
  public synchronized void close() {
    isClosed = true;
    timer.shutdownNow();
    giveBack();
  }
}
