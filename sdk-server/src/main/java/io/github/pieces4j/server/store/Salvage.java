package io.github.pieces4j.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A copy of what can be read of a damaged database, and an account of what cannot. */
final class Salvage {
  /** The rows of a page that cannot be read are tried one by one; so many stand on no page. */
  private static final int MOST_UNREADABLE_ROWS = 50_000;

  private static final int HIGHEST_RELATION = 6;
  private static final int MEMBERSHIP = 0;
  private final List<String> lost = new ArrayList<>();
  private final StoreReader from;
  private final StoreTransaction to;
  private final BiFunction<Kind, String, String> text;

  Salvage(StoreReader from, StoreTransaction to, BiFunction<Kind, String, String> text) {
    this.from = from;
    this.to = to;
    this.text = text;
  }

  /** Copies, and returns what is lost. */
  List<String> run() {
    for (Kind kind : Kind.values()) {
      copyAll(kind);
    }
    for (Kind kind : Kind.values()) {
      nameLost(kind);
    }
    copyOthers();
    return lost;
  }

  private void copyAll(Kind kind) {
    long row = 0;
    for (int unreadable = 0; unreadable < MOST_UNREADABLE_ROWS; ) {
      try {
        Optional<StoredObject> next = from.after(kind, row);
        if (next.isEmpty()) {
          return;
        }
        row = next.get().row();
        unreadable = 0;
        copy(kind, next.get());
      } catch (StoreException e) {
        row++;
        unreadable++;
      }
    }
    lost.add(kind + "s after row " + (row - MOST_UNREADABLE_ROWS) + " cannot be read");
  }

  private void copy(Kind kind, StoredObject object) {
    if (!object.intact()) {
      lost.add(kind + " " + object.id() + " is damaged");
      return;
    }
    to.put(
        kind,
        object.id(),
        new StoreTransaction.Columns(
            object.conversation(), object.created(), object.updated(), object.linked()),
        object.json(),
        text.apply(kind, object.json()));
    for (int relation = 0; relation <= HIGHEST_RELATION; relation++) {
      copyLinks(relation, object.id());
    }
    if (kind == Kind.MESSAGE) {
      to.linkUnlessMentioned(MEMBERSHIP, object.conversation(), object.id());
    }
  }

  private void copyLinks(int relation, String owner) {
    try {
      from.links(relation, owner).forEach(link -> to.put(relation, owner, link));
    } catch (StoreException e) {
      lost.add("links of " + owner + " cannot be read");
    }
  }

  /** The index of identifiers tells of objects whose rows are gone. */
  private void nameLost(Kind kind) {
    try {
      from.sql.each(
          "SELECT id FROM " + kind + " ORDER BY id",
          columns -> columns.getString(1),
          id -> {
            if (id == null || !to.has(kind, id)) {
              lost.add(kind + " " + id + " cannot be read");
            }
            return true;
          });
    } catch (StoreException e) {
      lost.add("which " + kind + "s there were cannot be told: " + e.getMessage());
    }
  }

  private void copyOthers() {
    try {
      from.sql.each(
          "SELECT kind, id, json, checksum FROM other",
          columns ->
              new String[] {
                columns.getString(1),
                columns.getString(2),
                columns.getString(3),
                columns.getString(4)
              },
          row -> {
            copyOther(row);
            return true;
          });
    } catch (StoreException e) {
      lost.add("other objects, from one on: " + e.getMessage());
    }
  }

  private void copyOther(String[] row) {
    if (String.valueOf(Checksums.of(row[0], row[1], row[2])).equals(row[3])) {
      to.putOther(row[0], row[1], row[2]);
    } else {
      lost.add(row[0] + " " + row[1] + " is damaged");
    }
  }
}
