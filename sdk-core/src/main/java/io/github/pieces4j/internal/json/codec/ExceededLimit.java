package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;

/** The setting behind a limit that a document exceeded. */
final class ExceededLimit {
  private ExceededLimit() {}

  /** The parser tells its limits apart in the message alone. */
  static PiecesDecodeException of(JacksonException e, StreamReadConstraints limits, String path) {
    String message = e.getOriginalMessage();
    if (message.contains("getMaxNestingDepth")) {
      String expected = "at most " + depth(limits.getMaxNestingDepth());
      return new PiecesDecodeException(path, expected, "more", e);
    }
    if (message.contains("getMaxStringLength")) {
      String expected =
          "a text of at most %d chars, the limit JsonLimits.maxStringLength"
              .formatted(limits.getMaxStringLength());
      return new PiecesDecodeException(path, expected, "a longer one", e);
    }
    return new PiecesDecodeException(path, "JSON within the parser's limits", "more", e);
  }

  static String depth(int limit) {
    return limit + " levels of nesting, the limit JsonLimits.maxDepth";
  }
}
