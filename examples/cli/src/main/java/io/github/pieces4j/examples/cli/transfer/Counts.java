package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.examples.cli.archive.ObjectKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Says how many objects of each kind there are. */
final class Counts {
  private Counts() {}

  static String of(ToLongFunction<ObjectKind> counted) {
    return Arrays.stream(ObjectKind.values())
        .map(kind -> of(counted.applyAsLong(kind), kind))
        .collect(Collectors.joining(", "));
  }

  private static String of(long count, ObjectKind kind) {
    return String.format(Locale.ROOT, "%,d %s%s", count, kind, count == 1 ? "" : "s");
  }
}
