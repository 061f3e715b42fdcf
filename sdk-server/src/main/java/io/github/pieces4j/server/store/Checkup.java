package io.github.pieces4j.server.store;

import java.util.ArrayList;
import java.util.List;

/** A look at everything in a database. */
public final class Checkup {
  private Checkup() {}

  /** Returns what is wrong, nothing if all is whole. */
  public static List<String> problems(StoreReader store) {
    List<String> problems =
        new ArrayList<>(
            store.sql.list("PRAGMA integrity_check", columns -> columns.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    for (Kind kind : Kind.values()) {
      for (long row = 1; row <= store.lastRow(kind); row++) {
        look(store, kind, row, problems);
      }
    }
    return problems;
  }

  private static void look(StoreReader store, Kind kind, long row, List<String> problems) {
    try {
      store.at(kind, row);
    } catch (StoreException e) {
      problems.add(kind + " in row " + row + ": " + e.getMessage());
    }
  }
}
