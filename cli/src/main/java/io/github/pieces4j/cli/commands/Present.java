package io.github.pieces4j.cli.commands;

import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesCollection;
import java.util.List;
import java.util.Map;

/** The items of a collection less those that its indices mark as removed. */
final class Present {
  private Present() {}

  static <T extends Identified> List<T> items(PiecesCollection<T> collection) {
    Map<String, Long> indices = collection.indices();
    return indices == null
        ? collection.iterable()
        : collection.stream().filter(item -> indices.getOrDefault(item.id(), 0L) >= 0).toList();
  }
}
