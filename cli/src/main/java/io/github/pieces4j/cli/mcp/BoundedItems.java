package io.github.pieces4j.cli.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The items of an answer, as many as there is room for; the first is always taken. */
final class BoundedItems {
  private final List<Map<String, Object>> items = new ArrayList<>();
  private int left;
  private int leftOut;

  /**
   * Creates it without items.
   *
   * @param tokens how much room there is
   */
  BoundedItems(int tokens) {
    left = tokens;
  }

  /** Takes an item unless it does not fit any more, and returns whether it was taken. */
  boolean add(Map<String, Object> item) {
    int tokens = Tokens.of(item.toString());
    if (leftOut > 0 || (!items.isEmpty() && tokens > left)) {
      leftOut++;
      return false;
    }
    left -= tokens;
    items.add(item);
    return true;
  }

  List<Map<String, Object>> items() {
    return items;
  }

  /** Returns how many were not taken. */
  int leftOut() {
    return leftOut;
  }
}
