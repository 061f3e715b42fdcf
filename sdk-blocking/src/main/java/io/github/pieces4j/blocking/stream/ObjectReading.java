package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Reads the object of one event, in as many attempts as it takes. */
public final class ObjectReading<T> {
  /**
   * Right after a change a server may not find the object yet: it is asked a few times more. These
   * waits are not random, for short ones would believe it too soon.
   */
  private static final Duration FIRST_WHILE_GONE = Duration.ofMillis(50);

  private static final int TRIES_WHILE_GONE = 3;

  private final IdentifierEvent event;
  private final Function<String, T> fetch;
  private final Backoff whileAway;
  private final RandomGenerator random;
  private int gone;
  private int away;
  private Duration delay = Duration.ZERO;

  public ObjectReading(
      IdentifierEvent event, Function<String, T> fetch, Backoff whileAway, RandomGenerator random) {
    this.event = event;
    this.fetch = fetch;
    this.whileAway = whileAway;
    this.random = random;
  }

  /** Returns the change, null if it takes another attempt. */
  @Nullable ObjectChange<T> attempt() {
    if (event.isDeleted()) {
      return ObjectChange.deleted(event);
    }
    try {
      return ObjectChange.read(event, fetch.apply(event.id()));
    } catch (PiecesGoneException e) {
      delay = FIRST_WHILE_GONE.multipliedBy(1L << gone);
      return gone++ < TRIES_WHILE_GONE ? null : ObjectChange.deleted(event);
    } catch (PiecesConnectionException | PiecesTimeoutException e) {
      delay = whileAway.delay(away++, random);
      return null;
    } catch (PiecesInterruptedException | PiecesClosedException e) {
      throw e;
    } catch (PiecesException e) {
      return ObjectChange.unread(event, e);
    }
  }

  /** Tells whether it was the reading that showed that the object is gone. */
  boolean foundGone() {
    return !event.isDeleted();
  }

  /** Returns how long to wait before the next attempt. */
  Duration delay() {
    return delay;
  }
}
