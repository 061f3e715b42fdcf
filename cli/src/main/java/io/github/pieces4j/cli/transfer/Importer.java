package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.RawObject;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.PiecesData.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An import of an archive's objects into the data of a server; those that differ there stay. */
public final class Importer {
  private static final int MOST_OBJECTS_AT_ONCE = 5_000;
  private static final long MOST_BYTES_AT_ONCE = 2_097_152;

  private final List<Imported> objects = new ArrayList<>();
  private final Archive archive;
  private final PiecesData data;
  private final TerminalProgress progress;
  private long bytes;
  private int known;
  private int done;
  private long imported;
  private long there;
  private long different;
  private long unreadable;

  public Importer(Archive archive, PiecesData data, TerminalProgress progress) {
    this.archive = archive;
    this.data = data;
    this.progress = progress;
  }

  /** Imports all of it; after an interruption it can be done again. */
  public void importAll() throws IOException {
    for (ExportedKind kind : archive.kinds()) {
      known += Math.toIntExact(archive.objects(kind).count());
    }
    for (ExportedKind kind : archive.kinds()) {
      archive.objects(kind).forEach(object -> take(kind, object));
    }
    store();
  }

  private void take(ExportedKind kind, RawObject object) {
    objects.add(new Imported(kind.singular(), object.id(), object.json()));
    bytes += object.json().length;
    if (objects.size() == MOST_OBJECTS_AT_ONCE || bytes >= MOST_BYTES_AT_ONCE) {
      store();
    }
  }

  private void store() {
    List<Result> results = data.add(objects);
    for (int i = 0; i < results.size(); i++) {
      count(objects.get(i), results.get(i));
      progress.progressed(++done, known);
    }
    objects.clear();
    bytes = 0;
  }

  private void count(Imported object, Result result) {
    switch (result.outcome()) {
      case IMPORTED -> imported++;
      case THERE -> there++;
      case DIFFERENT -> {
        different++;
        tell(object, " is different there and stays so");
      }
      case UNREADABLE -> {
        unreadable++;
        tell(object, " cannot be served, so it is kept aside as it is: " + result.reason());
      }
    }
  }

  private void tell(Imported object, String sentence) {
    progress.problem(object.kind() + " " + object.id() + sentence);
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
