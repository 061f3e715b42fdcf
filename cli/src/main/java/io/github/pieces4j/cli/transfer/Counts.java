package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.cli.terminal.JsonLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The number of objects of each kind. */
public record Counts(Map<ExportedKind, Long> objects) {
  public static Counts of(Set<ExportedKind> kinds, ToLongFunction<ExportedKind> counted) {
    Map<ExportedKind, Long> objects = new EnumMap<>(ExportedKind.class);
    kinds.forEach(kind -> objects.put(kind, counted.applyAsLong(kind)));
    return new Counts(objects);
  }

  /** Returns how many objects there are of all kinds. */
  public long total() {
    return objects.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Begins a line for programs. */
  public JsonLine json() {
    JsonLine json = new JsonLine();
    objects.forEach((kind, count) -> json.with(kind.plural(), count));
    return json;
  }

  /** Returns a sentence's part: what there is, and conversations and messages in any case. */
  @Override
  public String toString() {
    return objects.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 || isAlwaysTold(entry.getKey()))
        .map(entry -> entry.getKey().counted(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isAlwaysTold(ExportedKind kind) {
    return ExportedKind.ofConversations().contains(kind);
  }
}
