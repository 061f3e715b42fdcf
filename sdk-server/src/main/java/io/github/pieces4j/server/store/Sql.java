package io.github.pieces4j.server.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** One connection to the database and its prepared statements; for one thread at a time. */
final class Sql implements AutoCloseable {
  /** A reader of one row. */
  @FunctionalInterface
  interface Row<T extends @Nullable Object> {
    T read(ResultSet columns) throws SQLException;
  }

  private static final int ALL_PAGES = -1;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final SQLiteConnection connection;

  Sql(SQLiteConnection connection) {
    this.connection = connection;
  }

  void run(String statements) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Changes rows and returns how many. */
  int update(String sql, @Nullable Object... arguments) {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
    List<T> rows = new ArrayList<>();
    each(sql, row, rows::add, arguments);
    return rows;
  }

  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
    List<T> rows = new ArrayList<>(1);
    each(sql, row, it -> !rows.add(it), arguments);
    return rows.stream().findFirst();
  }

  long number(String sql, @Nullable Object... arguments) {
    return first(sql, columns -> columns.getLong(1), arguments).orElse(0L);
  }

  /** Reads rows until there are no more, or the reader wants no more. */
  <T extends @Nullable Object> void each(
      String sql, Row<T> row, Predicate<T> reader, @Nullable Object... arguments) {
    try (ResultSet columns = bound(sql, arguments).executeQuery()) {
      boolean more = true;
      while (more && columns.next()) {
        more = reader.test(row.read(columns));
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Reads what was stored at one moment, whatever is stored meanwhile. */
  <T> T snapshot(Supplier<T> action) {
    run("BEGIN");
    try {
      return action.get();
    } finally {
      rollBack();
    }
  }

  /** Undoes what was begun; SQLite may have done so itself. */
  void rollBack() {
    try {
      run("ROLLBACK");
    } catch (StoreException e) {
      // No transaction is open any more.
      return;
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /** Ends what another thread is doing with this connection. */
  void interrupt() {
    try {
      connection.getDatabase().interrupt();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Copies the database as it is at one moment into a file. */
  void backUpTo(Path file) {
    try {
      int code = connection.getDatabase().backup("main", file.toString(), null, 0, 0, ALL_PAGES);
      if (code != SQLiteErrorCode.SQLITE_OK.code) {
        throw new StoreException(StoreException.Fault.DISK, "code " + code + " of SQLite");
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }
}
