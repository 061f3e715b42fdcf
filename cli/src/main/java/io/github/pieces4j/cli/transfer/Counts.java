package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.cli.terminal.JsonLine;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The number of objects of each kind. */
public record Counts(Map<ExportedKind, Long> objects) {
  public static Counts of(ToLongFunction<ExportedKind> counted) {
    Map<ExportedKind, Long> objects = new EnumMap<>(ExportedKind.class);
    Arrays.stream(ExportedKind.values())
        .forEach(kind -> objects.put(kind, counted.applyAsLong(kind)));
    return new Counts(objects);
  }

  /** Begins a line for programs. */
  public JsonLine json() {
    JsonLine json = new JsonLine();
    objects.forEach((kind, count) -> json.with(kind + "s", count));
    return json;
  }

  @Override
  public String toString() {
    return objects.entrySet().stream()
        .map(entry -> text(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String text(ExportedKind kind, long count) {
    return String.format(Locale.ROOT, "%,d %s%s", count, kind, count == 1 ? "" : "s");
  }
}
