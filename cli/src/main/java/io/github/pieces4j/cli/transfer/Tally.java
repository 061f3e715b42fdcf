package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.server.PiecesData.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the objects of one kind, or of all of them. */
public final class Tally {
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long unusable;

  void add(Outcome outcome) {
    outcomes.merge(outcome, 1L, Long::sum);
  }

  void addUnusable() {
    unusable++;
  }

  void add(Tally other) {
    other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
    unusable += other.unusable;
  }

  /** Returns how many have an outcome. */
  public long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** Returns how many could not even be kept. */
  public long unusable() {
    return unusable;
  }

  /** Returns how many there were. */
  long found() {
    return unusable + outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the line for programs. */
  JsonLine json(ExportedKind kind) {
    return with(new JsonLine().with("kind", kind.plural()).with("found", found()));
  }

  /** Adds the counts to a line for programs. */
  public JsonLine with(JsonLine line) {
    return line.with("imported", count(Outcome.IMPORTED))
        .with("there", count(Outcome.THERE))
        .with("different", count(Outcome.DIFFERENT))
        .with("unreadable", count(Outcome.UNREADABLE))
        .with("unusable", unusable);
  }

  /** Returns the line for people. */
  String text(ExportedKind kind) {
    List<String> parts = new ArrayList<>();
    add(parts, count(Outcome.IMPORTED), "imported");
    add(parts, count(Outcome.THERE), "there before");
    add(parts, count(Outcome.DIFFERENT), "different there, and left so");
    add(parts, count(Outcome.UNREADABLE), "set aside");
    add(parts, unusable, "unusable");
    return "Found " + kind.counted(found()) + ": " + String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }
}
