package io.github.pieces4j.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads of the database; for the thread that was given it, and until its action ends. */
public class StoreReader {
  /** A span of time in microseconds of the epoch, its ends included. */
  public record Span(long from, long to) {
    /** All of time. */
    public static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Returns what both spans have in common. */
    public Span and(Span other) {
      return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }
  }

  /** An identifier and when its object changed, in microseconds of the epoch. */
  public record Identifier(long row, String id, long updated) {}

  /** An identifier and its times, in microseconds of the epoch. */
  public record Moment(String id, long created, long updated) {}

  private static final String COLUMNS =
      "SELECT o.row, o.id, %s, o.created, o.updated, o.linked, o.checksum, o.json FROM %s o ";
  private static final String LINKS =
      "SELECT target, position, place, item, checksum FROM link WHERE relation = ? AND owner = ?";
  final Sql sql;

  StoreReader(Sql sql) {
    this.sql = sql;
  }

  /**
   * Returns an object.
   *
   * @throws StoreException if it is there but damaged
   */
  public Optional<StoredObject> find(Kind kind, String id) {
    return sql.first(objects(kind) + "WHERE o.id = ?", StoreReader::object, id)
        .map(StoredObject::requireIntact);
  }

  /** Returns the object of a row, which may be damaged. */
  public Optional<StoredObject> at(Kind kind, long row) {
    return sql.first(objects(kind) + "WHERE o.row = ?", StoreReader::object, row);
  }

  /** Returns the first object after a row, which may be damaged. */
  Optional<StoredObject> after(Kind kind, long row) {
    return sql.first(
        objects(kind) + "WHERE o.row > ? ORDER BY o.row LIMIT 1", StoreReader::object, row);
  }

  private static String objects(Kind kind) {
    return COLUMNS.formatted(kind == Kind.MESSAGE ? "o.conversation" : "''", kind);
  }

  public boolean has(Kind kind, String id) {
    return sql.number("SELECT count(*) FROM " + kind + " WHERE id = ?", id) > 0;
  }

  public long count(Kind kind) {
    return sql.number("SELECT count(*) FROM " + kind);
  }

  /** Returns the number of the last object that there is, 0 for none. */
  public long lastRow(Kind kind) {
    return sql.number("SELECT max(row) FROM " + kind);
  }

  /**
   * Returns the objects after a row in the order of their creation, up to about so many chars; some
   * may be damaged.
   */
  public List<StoredObject> page(Kind kind, long after, long last, int chars) {
    List<StoredObject> page = new ArrayList<>();
    int[] room = {chars};
    Predicate<StoredObject> reader =
        object -> {
          page.add(object);
          room[0] -= object.json().length();
          return room[0] > 0;
        };
    sql.each(
        objects(kind) + "WHERE o.row > ? AND o.row <= ? ORDER BY o.row",
        StoreReader::object,
        reader,
        after,
        last);
    return page;
  }

  /** Returns the rows of all objects, those that changed last first. */
  public long[] newestFirst(Kind kind) {
    return sql
        .list(
            "SELECT row FROM " + kind + " ORDER BY updated DESC, row DESC",
            columns -> columns.getLong(1))
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** Returns identifiers after a row in the order of creation. */
  public List<Identifier> identifiers(Kind kind, long after, long last, int most) {
    return sql.list(
        "SELECT row, id, updated FROM " + kind + " WHERE row > ? AND row <= ? ORDER BY row LIMIT ?",
        columns -> new Identifier(columns.getLong(1), columns.getString(2), columns.getLong(3)),
        after,
        last,
        most);
  }

  /** Returns the links of an owner: items in their order, then what only an index tells of. */
  public List<Link> links(int relation, String owner) {
    return sql.list(
        LINKS + " ORDER BY position IS NULL, position, place",
        columns -> link(relation, owner, columns),
        relation,
        owner);
  }

  Optional<Link> linkOf(int relation, String owner, String target) {
    return sql.first(
        LINKS + " AND target = ?",
        columns -> link(relation, owner, columns),
        relation,
        owner,
        target);
  }

  /** Returns the identifiers of what an owner is linked to, without those that were removed. */
  public List<String> members(int relation, String owner) {
    return links(relation, owner).stream().filter(Link::isMember).map(Link::target).toList();
  }

  /** Returns how many an owner is linked to, without those that were removed. */
  public long countMembers(int relation, String owner) {
    return sql.number(
        "SELECT count(*) FROM link WHERE relation = ? AND owner = ?"
            + " AND ifnull(place, position) >= 0",
        relation,
        owner);
  }

  /** Returns the messages that name a conversation as theirs, the oldest first. */
  public List<Moment> messagesOf(String conversation) {
    return sql.list(
        "SELECT id, created, updated FROM message WHERE conversation = ? ORDER BY created, row",
        columns -> new Moment(columns.getString(1), columns.getLong(2), columns.getLong(3)),
        conversation);
  }

  /** Reads what matches an expression of FTS5 by its text, those created last first. */
  public void matches(Kind kind, String expression, Predicate<StoredObject> reader) {
    sql.each(
        objects(kind)
            + "JOIN %1$s_words w ON o.row = w.rowid WHERE %1$s_words MATCH ?".formatted(kind)
            + " ORDER BY w.rowid DESC",
        StoreReader::object,
        reader,
        expression);
  }

  /**
   * Reads what was created and changed between times, those created last first.
   *
   * @param reader returns whether it wants more
   */
  public void between(Kind kind, Span created, Span updated, Predicate<StoredObject> reader) {
    sql.each(
        objects(kind)
            + "WHERE o.created >= ? AND o.created <= ? AND o.updated >= ? AND o.updated <= ?"
            + " ORDER BY o.created DESC",
        StoreReader::object,
        reader,
        created.from(),
        created.to(),
        updated.from(),
        updated.to());
  }

  /** Returns words that have at least one of some groups of three letters. */
  public List<String> wordsWithAny(Collection<String> triples, int most) {
    String expression =
        triples.stream().map(it -> '"' + it + '"').collect(Collectors.joining(" OR "));
    return sql.list(
        "SELECT word FROM word_part WHERE word_part MATCH ? LIMIT ?",
        columns -> columns.getString(1),
        expression,
        most);
  }

  /** Returns words that a text contains that is a part of them. */
  public List<String> wordsWith(String part, int most) {
    return part.codePointCount(0, part.length()) < 3
        ? sql.list(
            "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?",
            columns -> columns.getString(1),
            part,
            part + Character.toString(Character.MAX_CODE_POINT),
            most)
        : sql.list(
            "SELECT word FROM word_part WHERE word LIKE ? LIMIT ?",
            columns -> columns.getString(1),
            "%" + part + "%",
            most);
  }

  /** Returns an object of a kind that is only kept, as JSON. */
  public Optional<String> other(String kind, String id) {
    return sql.first(
        "SELECT checksum, json FROM other WHERE kind = ? AND id = ?",
        columns -> other(kind, id, columns),
        kind,
        id);
  }

  /** Returns the identifiers of a kind that is only kept, after one, in their order. */
  public List<String> otherIdentifiers(String kind, String after, int most) {
    return sql.list(
        "SELECT id FROM other WHERE kind = ? AND id > ? ORDER BY id LIMIT ?",
        columns -> columns.getString(1),
        kind,
        after,
        most);
  }

  private static String other(String kind, String id, ResultSet columns) throws SQLException {
    String json = columns.getString(2);
    if (json == null || Checksums.of(kind, id, json) != columns.getLong(1)) {
      throw new StoreException(
          StoreException.Fault.OBJECT, "the stored " + kind + " " + id + " is damaged");
    }
    return json;
  }

  private static Link link(int relation, String owner, ResultSet columns) throws SQLException {
    String target = columns.getString(1);
    Long position = columns.getObject(2) == null ? null : (Long) columns.getLong(2);
    Long place = columns.getObject(3) == null ? null : (Long) columns.getLong(3);
    String item = columns.getString(4);
    if (Link.checksum(relation, owner, target, position, place, item) != columns.getLong(5)) {
      throw new StoreException(
          StoreException.Fault.OBJECT, "a stored link of " + owner + " is damaged");
    }
    return new Link(target, position, place, item);
  }

  private static StoredObject object(ResultSet columns) throws SQLException {
    String id = text(columns, 2);
    String conversation = text(columns, 3);
    long created = columns.getLong(4);
    long updated = columns.getLong(5);
    boolean linked = columns.getLong(6) != 0;
    String json = text(columns, 8);
    long checksum = StoredObject.checksum(id, conversation, created, updated, linked, json);
    return new StoredObject(
        columns.getLong(1),
        id,
        conversation,
        created,
        updated,
        linked,
        checksum == columns.getLong(7),
        json);
  }

  /** Where a row is damaged, a text may be none. */
  private static String text(ResultSet columns, int number) throws SQLException {
    String text = columns.getString(number);
    return text == null ? "" : text;
  }
}
