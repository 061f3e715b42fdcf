package io.github.pieces4j.cli.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Identifiers shortened to a start that no two of them share. */
final class ShortIds {
  /** Enough to tell some thousands of random identifiers apart. */
  static final int SHORTEST = 8;

  private final int length;

  private ShortIds(int length) {
    this.length = length;
  }

  static ShortIds of(Collection<String> ids) {
    List<String> distinct = ids.stream().distinct().toList();
    int length = SHORTEST;
    while (!areDistinct(distinct, length)) {
      length += SHORTEST;
    }
    return new ShortIds(length);
  }

  private static boolean areDistinct(List<String> ids, int length) {
    Set<String> starts = new HashSet<>();
    return ids.stream().allMatch(id -> starts.add(start(id, length)));
  }

  private static String start(String id, int length) {
    return id.substring(0, Math.min(id.length(), length));
  }

  int length() {
    return length;
  }

  String of(String id) {
    return padded(start(id, length));
  }

  String padded(String text) {
    return text + " ".repeat(Math.max(0, length - text.length()));
  }
}
