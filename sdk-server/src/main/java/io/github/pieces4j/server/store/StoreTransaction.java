package io.github.pieces4j.server.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of the database, of which all are stored in the end, or none. */
public final class StoreTransaction extends StoreReader {
  /** What a row holds besides its JSON. */
  public record Columns(String conversation, long created, long updated, boolean linked) {
    long checksum(String id, String json) {
      return StoredObject.checksum(id, conversation, created, updated, linked, json);
    }
  }

  /** As many pages as can be moved while others wait. */
  private static final int MOST_PAGES_BACK = 1_024;

  private final Map<String, Change> changes = new LinkedHashMap<>();

  private final KnownWords words;

  StoreTransaction(Sql sql, KnownWords words) {
    super(sql);
    this.words = words;
  }

  /** Returns what changed, the last change of each object, in the order of first changes. */
  List<Change> changes() {
    return new ArrayList<>(changes.values());
  }

  private void changed(Kind kind, String id, long time, boolean deleted) {
    changes.put(kind + " " + id, new Change(kind, id, time, deleted));
  }

  /**
   * Stores an object, new or in place of the one with its identifier.
   *
   * @param text what searches find it by
   */
  public void put(Kind kind, String id, Columns columns, String json, String text) {
    Optional<Long> known =
        sql.first("SELECT row FROM " + kind + " WHERE id = ?", it -> it.getLong(1), id);
    long row = known.isPresent() ? known.get() : insert(kind, id, columns, json);
    if (known.isPresent()) {
      replaceRow(kind, id, columns, json);
    }
    index(kind, row, text, known.isPresent());
    changed(kind, id, columns.updated(), false);
  }

  /** Stores an object that is there with the same text. */
  public void replace(Kind kind, String id, Columns columns, String json) {
    replaceRow(kind, id, columns, json);
    changed(kind, id, columns.updated(), false);
  }

  private void replaceRow(Kind kind, String id, Columns columns, String json) {
    sql.update(
        "UPDATE "
            + kind
            + " SET created = ?, updated = ?, linked = ?, checksum = ?, json = ? WHERE id = ?",
        columns.created(),
        columns.updated(),
        columns.linked(),
        columns.checksum(id, json),
        json,
        id);
  }

  private long insert(Kind kind, String id, Columns columns, String json) {
    boolean isMessage = kind == Kind.MESSAGE;
    List<Object> values = new ArrayList<>(List.of(id));
    if (isMessage) {
      values.add(columns.conversation());
    }
    values.addAll(
        List.of(
            columns.created(),
            columns.updated(),
            columns.linked(),
            columns.checksum(id, json),
            json));
    sql.update(
        isMessage
            ? "INSERT INTO message(id, conversation, created, updated, linked, checksum, json)"
                + " VALUES(?, ?, ?, ?, ?, ?, ?)"
            : "INSERT INTO "
                + kind
                + "(id, created, updated, linked, checksum, json) VALUES(?, ?, ?, ?, ?, ?)",
        values.toArray());
    return sql.number("SELECT last_insert_rowid()");
  }

  private void index(Kind kind, long row, String text, boolean known) {
    if (known) {
      sql.update("DELETE FROM " + kind + "_words WHERE rowid = ?", row);
    }
    List<String> words = Words.of(text);
    if (!words.isEmpty()) {
      sql.update(
          "INSERT INTO " + kind + "_words(rowid, text) VALUES(?, ?)", row, String.join(" ", words));
      Set<String> distinct = new HashSet<>(words);
      distinct.forEach(this::learn);
    }
  }

  private void learn(String word) {
    if (words.add(word) && sql.update("INSERT OR IGNORE INTO word(word) VALUES(?)", word) > 0) {
      sql.update("INSERT INTO word_part(word) VALUES(?)", word);
    }
  }

  /** Removes an object and its own side of its links. */
  public void remove(Kind kind, String id, long time) {
    sql.update(
        "DELETE FROM " + kind + "_words WHERE rowid = (SELECT row FROM " + kind + " WHERE id = ?)",
        id);
    sql.update("DELETE FROM " + kind + " WHERE id = ?", id);
    changed(kind, id, time, true);
  }

  /** Gives room back to the disk after something was removed. */
  void giveRoomBack() {
    if (changes.values().stream().anyMatch(Change::deleted)) {
      sql.run("PRAGMA incremental_vacuum(" + MOST_PAGES_BACK + ")");
    }
  }

  /** Removes all links of an owner. */
  public void unlinkAll(int relation, String owner) {
    sql.update("DELETE FROM link WHERE relation = ? AND owner = ?", relation, owner);
  }

  /** Removes one link without a mark. */
  public void drop(int relation, String owner, String target) {
    sql.update(
        "DELETE FROM link WHERE relation = ? AND owner = ? AND target = ?",
        relation,
        owner,
        target);
  }

  /** Links an owner to another object unless a link or a mark of one is there. */
  public void linkUnlessMentioned(int relation, String owner, String target) {
    if (linkOf(relation, owner, target).isEmpty()) {
      link(relation, owner, target, 1 + lastPlace(relation, owner));
    }
  }

  private void link(int relation, String owner, String target, long place) {
    put(relation, owner, Link.at(place, target));
  }

  /** Links an owner to another object, behind the others; returns false if it was. */
  public boolean link(int relation, String owner, String target) {
    Optional<Link> known = linkOf(relation, owner, target);
    if (known.filter(Link::isMember).isPresent()) {
      return false;
    }
    link(relation, owner, target, 1 + lastPlace(relation, owner));
    return true;
  }

  private long lastPlace(int relation, String owner) {
    return sql.first(
            "SELECT max(ifnull(position, -1), ifnull(place, -1)) FROM link"
                + " WHERE relation = ? AND owner = ? ORDER BY 1 DESC LIMIT 1",
            it -> it.getLong(1),
            relation,
            owner)
        .orElse(-1L);
  }

  /** Unlinks an owner from another object, which leaves a mark; returns false if it was not. */
  public boolean unlink(int relation, String owner, String target) {
    Optional<Link> known = linkOf(relation, owner, target).filter(Link::isMember);
    known.ifPresent(link -> put(relation, owner, link.removed()));
    return known.isPresent();
  }

  /** Puts a link in place of one with the same owner and target. */
  public void put(int relation, String owner, Link link) {
    sql.update(
        "INSERT OR REPLACE INTO link(relation, owner, target, position, place, item, checksum)"
            + " VALUES(?, ?, ?, ?, ?, ?, ?)",
        relation,
        owner,
        link.target(),
        link.position(),
        link.place(),
        link.item(),
        Link.checksum(relation, owner, link.target(), link.position(), link.place(), link.item()));
  }

  /** Keeps an object that is only given back, in place of the one with its identifier. */
  public void putOther(String kind, String id, String json) {
    sql.update(
        "INSERT OR REPLACE INTO other(kind, id, checksum, json) VALUES(?, ?, ?, ?)",
        kind,
        id,
        Checksums.of(kind, id, json),
        json);
  }
}
