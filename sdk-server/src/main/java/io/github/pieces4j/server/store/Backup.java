package io.github.pieces4j.server.store;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies of a database. */
public final class Backup {
  private static final int HIGHEST_RELATION = 6;
  private final Path source;

  private Backup(Path source) {
    this.source = source;
  }

  /** Copies a database, which may be in use. */
  public static Backup of(Path source) {
    if (!Files.isRegularFile(source)) {
      throw new PiecesConfigurationException("there is no data at " + source);
    }
    return new Backup(source);
  }

  /** Copies all of it into a file that does not exist and returns how many objects there are. */
  public long to(Path file) {
    requireNew(file);
    try (Sql sql = StoreFile.beside(source).connect()) {
      sql.update("VACUUM INTO ?", file.toAbsolutePath().toString());
    } catch (StoreException e) {
      throw unusable(e);
    }
    StoreFile.makeOwnersAlone(file);
    try (Sql copy = StoreFile.beside(file).connect()) {
      return count(copy);
    }
  }

  private static void requireNew(Path file) {
    if (Files.exists(file)) {
      throw new PiecesConfigurationException(file + " exists: name a file that does not");
    }
  }

  private PiecesConfigurationException unusable(StoreException reason) {
    return new PiecesConfigurationException(
        source + " cannot be copied: " + reason.getMessage(), reason);
  }

  private static long count(Sql sql) {
    return sql.number(
        "SELECT (SELECT count(*) FROM conversation) + (SELECT count(*) FROM message)"
            + " + (SELECT count(*) FROM annotation) + (SELECT count(*) FROM other)");
  }

  /** Copies each object that can be read, one after another, and its links. */
  public long salvagedTo(Path file) {
    requireNew(file);
    StoreFile.makeOwnersAlone(file);
    try (Sql from = StoreFile.beside(source).connect();
        Sql to = StoreFile.beside(file).connect()) {
      Schema.migrate(to);
      to.run("BEGIN");
      for (Kind kind : Kind.values()) {
        long last = lastRow(from, kind);
        for (long row = 1; row <= last; row++) {
          salvage(kind, row, new StoreReader(from), new StoreTransaction(to));
        }
      }
      salvageOthers(from, new StoreTransaction(to));
      to.run("COMMIT");
      return count(to);
    } catch (StoreException e) {
      throw unusable(e);
    }
  }

  /** The sequence tells it even where the table's last page is damaged. */
  private static long lastRow(Sql from, Kind kind) {
    return from.number("SELECT seq FROM sqlite_sequence WHERE name = ?", kind.toString());
  }

  private static void salvage(Kind kind, long row, StoreReader from, StoreTransaction to) {
    try {
      from.at(kind, row).ifPresent(object -> copy(kind, object, from, to));
    } catch (StoreException e) {
      // It cannot be read; the others may be.
      return;
    }
  }

  private static void copy(Kind kind, StoredObject object, StoreReader from, StoreTransaction to) {
    String conversation =
        kind == Kind.MESSAGE
            ? from.sql
                .first(
                    "SELECT conversation FROM message WHERE row = ?",
                    columns -> columns.getString(1),
                    object.row())
                .orElse("")
            : "";
    to.put(
        kind,
        object.id(),
        new StoreTransaction.Columns(
            conversation, object.created(), object.updated(), object.linked()),
        object.json(),
        "");
    for (int relation = 0; relation <= HIGHEST_RELATION; relation++) {
      for (Link link : links(from, relation, object.id())) {
        to.put(relation, object.id(), link);
      }
    }
  }

  private static List<Link> links(StoreReader from, int relation, String owner) {
    try {
      return from.links(relation, owner);
    } catch (StoreException e) {
      return List.of();
    }
  }

  private static void salvageOthers(Sql from, StoreTransaction to) {
    try {
      from.each(
          "SELECT kind, id, json FROM other",
          columns -> {
            to.putOther(columns.getString(1), columns.getString(2), columns.getString(3));
            return true;
          },
          it -> true);
    } catch (StoreException e) {
      // What came before the damage is copied.
      return;
    }
  }
}
