package io.github.pieces4j.json;

import io.github.pieces4j.error.PiecesConfigurationException;

/**
 * The limits of what is accepted as JSON.
 *
 * @param maxDepth how deep arrays and objects may be nested, 1 to 1000
 * @param maxStringLength how many chars one text may have
 * @since 0.1
 */
public record JsonLimits(int maxDepth, int maxStringLength) {
  /** Allows 200 levels, which even a stack of 256 KiB can hold, and texts of 64 Mi chars. */
  public static final JsonLimits DEFAULT = new JsonLimits(200, 64 * 1_024 * 1_024);

  /** Deeper documents could exhaust the stack of a small thread. */
  private static final int DEEPEST = 1_000;

  /** Refuses limits that could not hold. */
  public JsonLimits {
    if (maxDepth < 1 || maxDepth > DEEPEST) {
      throw new PiecesConfigurationException(
          "JsonLimits.maxDepth is " + maxDepth + ": it takes 1 to " + DEEPEST);
    }
    if (maxStringLength < 1) {
      throw new PiecesConfigurationException(
          "JsonLimits.maxStringLength is " + maxStringLength + ": it takes 1 or more");
    }
  }
}
