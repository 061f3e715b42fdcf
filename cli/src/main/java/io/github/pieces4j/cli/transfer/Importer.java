package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.RawObject;
import io.github.pieces4j.cli.serve.LastingStore;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.server.store.ObjectChange;
import io.github.pieces4j.server.store.StoredKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the objects of an archive into a store; those that differ there are left as they are. */
public final class Importer {
  private static final int MOST_CHANGES_AT_ONCE = 200;
  private static final long MOST_BYTES_AT_ONCE = 4_194_304;

  private final List<ObjectChange> changes = new ArrayList<>();
  private final Archive archive;
  private final LastingStore store;
  private final TerminalProgress progress;
  private long bytes;
  private int known;
  private int done;
  private long imported;
  private long there;
  private long different;
  private long unreadable;

  public Importer(Archive archive, LastingStore store, TerminalProgress progress) {
    this.archive = archive;
    this.store = store;
    this.progress = progress;
  }

  /** Imports all of it; after an interruption it can be done again. */
  public void importAll() throws IOException {
    for (ExportedKind kind : ExportedKind.values()) {
      known += Math.toIntExact(archive.objects(kind).count());
    }
    for (ExportedKind kind : ExportedKind.values()) {
      archive.objects(kind).forEach(object -> take(kind, object));
    }
    store();
  }

  private void take(ExportedKind kind, RawObject object) {
    try {
      Object value = PiecesJson.decode(object.json(), record(kind));
      add(kind, new ObjectChange(stored(kind), object.id(), value), object.json().length);
    } catch (PiecesDecodeException e) {
      unreadable++;
      store.keepAside(stored(kind), object.id(), object.json());
      progress.problem(
          kind
              + " "
              + object.id()
              + " cannot be served, so it is kept aside as it is: "
              + e.getMessage());
    }
    progress.progressed(++done, known);
  }

  private void add(ExportedKind kind, ObjectChange change, int length) {
    Optional<byte[]> before = store.find(change.kind(), change.id());
    if (before.isEmpty()) {
      changes.add(change);
      bytes += length;
      imported++;
    } else if (Arrays.equals(before.get(), change.json().orElseThrow())) {
      there++;
    } else {
      different++;
      progress.problem(kind + " " + change.id() + " is different there and stays so");
    }
    if (changes.size() == MOST_CHANGES_AT_ONCE || bytes >= MOST_BYTES_AT_ONCE) {
      store();
    }
  }

  private void store() {
    store.apply(List.copyOf(changes));
    store.flush();
    changes.clear();
    bytes = 0;
  }

  private static StoredKind stored(ExportedKind kind) {
    return switch (kind) {
      case CONVERSATION -> StoredKind.CONVERSATION;
      case MESSAGE -> StoredKind.MESSAGE;
      case ANNOTATION -> StoredKind.ANNOTATION;
    };
  }

  private static Class<?> record(ExportedKind kind) {
    return switch (kind) {
      case CONVERSATION -> Conversation.class;
      case MESSAGE -> ConversationMessage.class;
      case ANNOTATION -> Annotation.class;
    };
  }

  /** Returns how many objects were put there. */
  public long imported() {
    return imported;
  }

  /** Returns how many objects were there before, the same. */
  public long there() {
    return there;
  }

  /** Returns how many objects were there before and differ. */
  public long different() {
    return different;
  }

  /** Returns how many objects are not what the SDK can read; they are kept aside. */
  public long unreadable() {
    return unreadable;
  }
}
