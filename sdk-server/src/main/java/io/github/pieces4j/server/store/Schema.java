package io.github.pieces4j.server.store;

import java.util.List;

/** The tables of the database, and how those of earlier versions become these. */
final class Schema {
  private static final String OBJECTS =
      """
      CREATE TABLE %1$s(
        row INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        %2$s
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        linked INTEGER NOT NULL,
        checksum INTEGER NOT NULL,
        json TEXT NOT NULL);
      CREATE INDEX %1$s_times ON %1$s(created, updated);
      CREATE VIRTUAL TABLE %1$s_words USING fts5(
        text, content='', contentless_delete=1, tokenize="ascii tokenchars '_'");
      """;
  private static final String OTHERS =
      """
      CREATE INDEX conversation_updated ON conversation(updated);
      CREATE INDEX message_conversation ON message(conversation);
      CREATE TABLE link(
        relation INTEGER NOT NULL,
        owner TEXT NOT NULL,
        target TEXT NOT NULL,
        position INTEGER,
        place INTEGER,
        item TEXT,
        checksum INTEGER NOT NULL,
        PRIMARY KEY(relation, owner, target)) WITHOUT ROWID;
      CREATE INDEX link_place ON link(relation, owner, max(ifnull(position, -1), ifnull(place, -1)));
      CREATE TABLE word(word TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE VIRTUAL TABLE word_part USING fts5(word, tokenize='trigram', detail=none);
      CREATE TABLE other(
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        checksum INTEGER NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY(kind, id)) WITHOUT ROWID;
      """;

  /** What makes each version out of the one before; entries are only ever added. */
  private static final List<String> MIGRATIONS =
      List.of(
          OBJECTS.formatted("conversation", "")
              + OBJECTS.formatted("message", "conversation TEXT NOT NULL,")
              + OBJECTS.formatted("annotation", "")
              + OTHERS);

  private Schema() {}

  /** Brings a database to the present version. */
  static void migrate(Sql sql) {
    long version = sql.number("PRAGMA user_version");
    if (version > MIGRATIONS.size()) {
      throw new StoreException(
          StoreException.Fault.DISK, "it was written by a newer version of this program");
    }
    for (int next = (int) version; next < MIGRATIONS.size(); next++) {
      sql.run("BEGIN IMMEDIATE");
      sql.run(MIGRATIONS.get(next));
      sql.run("PRAGMA user_version=" + (next + 1));
      sql.run("COMMIT");
    }
  }
}
