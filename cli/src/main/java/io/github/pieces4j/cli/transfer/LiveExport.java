package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.Changes;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.LiveUpdate;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An export that follows the changes of conversations and messages. Its streams are live when it is
 * created, so what changes while the export before it runs is not missed.
 */
public final class LiveExport implements AutoCloseable {
  /** A burst of changes becomes one update. */
  private static final Duration QUIET = Duration.ofSeconds(1);

  private static final Duration LONGEST_BURST = Duration.ofSeconds(20);
  private static final Duration BEFORE_LIVE = Duration.ofMinutes(5);
  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

  private final Map<ExportedKind, EventStream<IdentifierEvent>> streams =
      new EnumMap<>(ExportedKind.class);
  private final Map<ExportedKind, Set<String>> changed = new EnumMap<>(ExportedKind.class);

  /** Begins to listen, and waits until nothing that changes from now on can be missed. */
  public LiveExport(PiecesClient client) {
    begin(
        ExportedKind.CONVERSATION,
        client.conversations().connectionEvents(),
        client.conversations().identifierEvents());
    begin(
        ExportedKind.MESSAGE,
        client.messages().connectionEvents(),
        client.messages().identifierEvents());
  }

  /** What is told before a stream is live is part of its beginning, and looks like no change. */
  private void begin(
      ExportedKind kind,
      EventStream<ConnectionEvent> connection,
      EventStream<IdentifierEvent> events) {
    streams.put(kind, events);
    long end = System.nanoTime() + BEFORE_LIVE.toNanos();
    boolean isLive = false;
    try (connection) {
      while (!isLive && !events.isClosed() && System.nanoTime() - end < 0) {
        isLive =
            connection
                .poll(QUIET)
                .filter(event -> event.state() == ConnectionState.LIVE)
                .isPresent();
      }
    }
    if (isLive) {
      takeBeginning(kind, events);
    }
  }

  /** Who was not told yet that an object is there will not be told that it is gone. */
  private void takeBeginning(ExportedKind kind, EventStream<IdentifierEvent> events) {
    long end = System.nanoTime() + LONGEST_BURST.toNanos();
    Optional<IdentifierEvent> event = events.poll(QUIET);
    while (event.isPresent() && System.nanoTime() - end < 0) {
      note(kind, event.get());
      event = events.poll(QUIET);
    }
  }

  /**
   * Takes each change over until the thread is interrupted.
   *
   * @param told takes what was taken over
   */
  public void follow(LiveUpdate update, Terminal terminal, Consumer<Changes> told)
      throws IOException {
    boolean isOver = false;
    while (!isOver) {
      try {
        collect();
        told.accept(update.update(changed));
        changed.clear();
      } catch (PiecesException | UncheckedIOException | IOException e) {
        isOver = isInterruption(e);
        if (!isOver) {
          isOver = !tryAgainLater(e, terminal);
        }
      }
    }
  }

  private static boolean isInterruption(Exception e) {
    return e instanceof PiecesInterruptedException || Thread.currentThread().isInterrupted();
  }

  /** A server may be back soon; a disk that fails needs somebody. */
  private boolean tryAgainLater(Exception failure, Terminal terminal) throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof UncheckedIOException e) {
      throw e;
    }
    if (failure instanceof PiecesException e && isAnyClosed()) {
      throw e; // A server without such a stream will not get one.
    }
    terminal.problem(failure.getMessage() + "; trying again");
    try {
      poll(BEFORE_ANOTHER_TRY);
      return true;
    } catch (PiecesInterruptedException e) {
      return false;
    }
  }

  private boolean isAnyClosed() {
    return streams.values().stream().anyMatch(EventStream::isClosed);
  }

  /** Waits for a change, and then until no more come. */
  private void collect() {
    while (changed.isEmpty()) {
      poll(QUIET);
    }
    long end = System.nanoTime() + LONGEST_BURST.toNanos();
    while (poll(QUIET) && System.nanoTime() - end < 0) {
      continue;
    }
  }

  /** Waits for changes of either kind and returns whether there are new ones. */
  private boolean poll(Duration timeout) {
    boolean isNew = false;
    for (Map.Entry<ExportedKind, EventStream<IdentifierEvent>> stream : streams.entrySet()) {
      Optional<IdentifierEvent> event = stream.getValue().poll(isNew ? Duration.ZERO : timeout);
      while (event.isPresent()) {
        isNew |= note(stream.getKey(), event.get());
        event = stream.getValue().poll(Duration.ZERO);
      }
    }
    return isNew;
  }

  /** What was there at the beginning is in the export. */
  private boolean note(ExportedKind kind, IdentifierEvent event) {
    if (event.isSnapshot()) {
      return false;
    }
    return changed.computeIfAbsent(kind, it -> new LinkedHashSet<>()).add(event.id());
  }

  @Override
  public void close() {
    streams.values().forEach(EventStream::close);
  }
}
