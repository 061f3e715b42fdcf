package io.github.pieces4j.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look at everything in a database. */
public final class Checkup {
  private final List<String> problems = new ArrayList<>();
  private final StoreReader store;

  private Checkup(StoreReader store) {
    this.store = store;
  }

  /** Returns what is wrong, nothing if all is whole. */
  public static List<String> problems(StoreReader store) {
    Checkup checkup = new Checkup(store);
    checkup.lookAtPages();
    for (Kind kind : Kind.values()) {
      checkup.lookAt(kind);
    }
    checkup.lookAtLinks();
    checkup.lookAtOthers();
    return checkup.problems;
  }

  private void lookAtPages() {
    attempt(
        "pages",
        () ->
            store.sql.list("PRAGMA integrity_check", columns -> columns.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(problems::add));
  }

  private void lookAt(Kind kind) {
    attempt(
        kind + "s",
        () -> {
          long last = store.lastRow(kind);
          for (long row = 1; row <= last; row++) {
            lookAt(kind, row);
          }
        });
  }

  private void lookAt(Kind kind, long row) {
    attempt(
        kind + " in row " + row, () -> store.at(kind, row).ifPresent(StoredObject::requireIntact));
  }

  private void lookAtLinks() {
    lookAtAll(
        "SELECT owner, checksum, relation, owner, target, position, place, item FROM link",
        "a link of ");
  }

  private void lookAtOthers() {
    lookAtAll("SELECT kind || ' ' || id, checksum, kind, id, json FROM other", "the stored ");
  }

  /** Reads a name, the checksum, and what it was made of. */
  private void lookAtAll(String sql, String what) {
    attempt(
        what + "others",
        () ->
            store.sql.each(
                sql,
                columns -> isIntact(columns) ? null : columns.getString(1),
                damaged -> {
                  report(what, damaged);
                  return true;
                }));
  }

  private void report(String what, @Nullable String damaged) {
    if (damaged != null) {
      problems.add(what + damaged + " is damaged");
    }
  }

  private static boolean isIntact(ResultSet columns) throws SQLException {
    @Nullable Object[] values = new Object[columns.getMetaData().getColumnCount() - 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.getString(i + 3);
    }
    return Checksums.of(values) == columns.getLong(2);
  }

  private void attempt(String what, Runnable look) {
    try {
      look.run();
    } catch (StoreException e) {
      problems.add(what + ": " + e.getMessage());
    }
  }
}
