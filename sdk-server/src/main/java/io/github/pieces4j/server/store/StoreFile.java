package io.github.pieces4j.server.store;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** The place of a database, which one process has for itself. */
final class StoreFile {
  static final StoreFile IN_MEMORY = new StoreFile(null, null);
  private static final String SETTINGS =
      """
      PRAGMA auto_vacuum=INCREMENTAL;
      PRAGMA journal_mode=WAL;
      PRAGMA synchronous=FULL;
      PRAGMA foreign_keys=ON;
      PRAGMA busy_timeout=5000;
      PRAGMA fullfsync=1;
      PRAGMA checkpoint_fullfsync=1;
      PRAGMA journal_size_limit=67108864;
      """;

  private final @Nullable Path path;
  private final @Nullable FileChannel lock;

  private StoreFile(@Nullable Path path, @Nullable FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Takes a place.
   *
   * @throws PiecesConfigurationException if another process has it
   */
  static StoreFile locked(Path path) {
    Path beside = path.resolveSibling(path.getFileName() + ".lock");
    try {
      makeOwnersAlone(path);
      makeOwnersAlone(beside);
      FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new PiecesConfigurationException(
            path + " is in use by another process: end that, or choose another place");
      }
      return new StoreFile(path, channel);
    } catch (IOException e) {
      throw new PiecesConfigurationException(path + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Names a place that others may use too. */
  static StoreFile beside(Path path) {
    return new StoreFile(path.toAbsolutePath(), null);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Makes a file that its owner alone may read, whoever made it. SQLite's others follow it. */
  static void makeOwnersAlone(Path file) {
    try {
      makePrivate(file);
    } catch (IOException e) {
      throw new PiecesConfigurationException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void makePrivate(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    OwnerAccess.restrict(file);
  }

  long size() {
    try {
      return path == null ? 0 : Files.size(path);
    } catch (IOException e) {
      throw new StoreException(StoreException.Fault.DISK, String.valueOf(e.getMessage()));
    }
  }

  boolean isInMemory() {
    return path == null;
  }

  Sql connect() {
    try {
      SQLiteConfig config = new SQLiteConfig();
      config.setGetGeneratedKeys(false); // Each change would be followed by a query for them.
      SQLiteConnection connection =
          config
              .createConnection("jdbc:sqlite:" + (path == null ? ":memory:" : path))
              .unwrap(SQLiteConnection.class);
      // Transactions are begun by statements; the driver would try to begin one for each.
      connection.getConnectionConfig().setAutoCommit(false);
      Sql sql = new Sql(connection);
      if (path != null) {
        SETTINGS.lines().forEach(sql::run);
      }
      return sql;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  PiecesConfigurationException unusable(StoreException reason) {
    return new PiecesConfigurationException(
        path + " cannot be used: " + reason.getMessage(), reason);
  }

  void unlock() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
