package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.HistorySource;
import io.github.pieces4j.archive.RawObject;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.PiecesData.Outcome;
import io.github.pieces4j.server.PiecesData.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An import of a history's objects into the data of a server; those that differ there stay. */
public final class Importer {
  private static final int MOST_OBJECTS_AT_ONCE = 5_000;
  private static final long MOST_BYTES_AT_ONCE = 2_097_152;

  private final Map<ExportedKind, Tally> tallies = new EnumMap<>(ExportedKind.class);
  private final List<Imported> objects = new ArrayList<>();
  private final HistorySource history;
  private final PiecesData data;
  private final TerminalProgress progress;
  private long bytes;
  private int known;
  private int done;

  public Importer(HistorySource history, PiecesData data, TerminalProgress progress) {
    this.history = history;
    this.data = data;
    this.progress = progress;
  }

  /** Imports all of it; after an interruption it can be done again. */
  public void importAll() throws IOException {
    for (ExportedKind kind : history.kinds()) {
      known += Math.toIntExact(history.count(kind));
    }
    for (ExportedKind kind : history.kinds()) {
      Tally tally = tallies.computeIfAbsent(kind, it -> new Tally());
      history.forEach(
          kind,
          object -> take(kind, object, tally),
          (unusableKind, place, reason) -> {
            tally.addUnusable();
            progress.problem(place + " cannot be used: " + reason);
          });
      store(tally);
    }
  }

  private void take(ExportedKind kind, RawObject object, Tally tally) {
    objects.add(new Imported(kind.singular(), object.id(), object.json()));
    bytes += object.json().length;
    if (objects.size() == MOST_OBJECTS_AT_ONCE || bytes >= MOST_BYTES_AT_ONCE) {
      store(tally);
    }
  }

  private void store(Tally tally) {
    List<Result> results = data.add(objects);
    for (int i = 0; i < results.size(); i++) {
      tally.add(results.get(i).outcome());
      tell(objects.get(i), results.get(i));
      done++;
      progress.progressed(done, Math.max(done, known));
    }
    objects.clear();
    bytes = 0;
  }

  private void tell(Imported object, Result result) {
    String name = object.kind().replace('_', ' ') + " " + object.id();
    if (result.outcome() == Outcome.DIFFERENT) {
      progress.problem(name + " is different there and stays so");
    } else if (result.outcome() == Outcome.UNREADABLE) {
      progress.problem(
          name + " cannot be served, so it is kept aside as it is: " + result.reason());
    }
  }

  /** Prints a line for each kind of which there was something. */
  public void print(Invocation invocation) {
    tallies.forEach(
        (kind, tally) -> {
          if (tally.found() > 0) {
            Results.print(invocation, tally.text(kind), tally.json(kind));
          }
        });
  }

  /** Returns what became of all objects. */
  public Tally all() {
    Tally all = new Tally();
    tallies.values().forEach(all::add);
    return all;
  }
}
