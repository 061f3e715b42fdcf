package io.github.pieces4j.cli.history;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.server.PiecesData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways to a history that a command was given, or that are tried without. */
public final class HistoryPlace {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private HistoryPlace() {}

  /** Returns whether a directory holds an export. */
  public static boolean isExport(Path directory) {
    return Files.exists(directory.resolve(ExportedKind.CONVERSATION.fileName()));
  }

  /** Returns whether a directory holds data of {@code pieces serve}. */
  public static boolean isData(Path directory) {
    return Files.exists(directory.resolve(PiecesData.FILE));
  }

  /** Returns the opening of what a running server has. */
  public static Supplier<ConversationHistory> server(PiecesOptions options) {
    return () -> ServerHistory.atServer(options);
  }

  /** Returns the opening of an export. */
  public static Supplier<ConversationHistory> export(Path directory) {
    return () -> ArchivedHistory.of(directory);
  }

  /** Returns the opening of the data of {@code pieces serve}, for which it waits some seconds. */
  public static Supplier<ConversationHistory> data(Path directory) {
    return () -> whenFree(directory);
  }

  /**
   * Returns the opening of what a running server has, or else of the data of one that does not run.
   *
   * @param data where that would be, null if nobody knows
   */
  public static Supplier<ConversationHistory> found(PiecesOptions options, @Nullable Path data) {
    return () -> {
      try {
        return ServerHistory.atServer(options);
      } catch (PiecesDiscoveryException e) {
        if (!e.found().isEmpty() || data == null || !isData(data)) {
          throw e;
        }
        return whenFree(data);
      }
    };
  }

  /** Another assistant may be using it for a moment. */
  private static ConversationHistory whenFree(Path directory) {
    long start = System.nanoTime();
    while (true) {
      try {
        return ServerHistory.ofData(directory);
      } catch (PiecesConfigurationException e) {
        if (!isInUse(e) || System.nanoTime() - start > PATIENCE.toNanos()) {
          throw e;
        }
        pause();
      }
    }
  }

  private static boolean isInUse(PiecesConfigurationException failure) {
    return String.valueOf(failure.getMessage()).contains("in use by another process");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the data was in use", e);
    }
  }
}
