package io.github.pieces4j.json.codec;

import java.time.Instant;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes timestamps: ISO-8601, UTC, any number of fraction digits up to nine.
 *
 * <p>Text without a zone is UTC. The server's own form is read without making a string of it.
 */
final class Timestamps {
  private Timestamps() {}

  static Instant parse(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    int length = parser.getStringLength();
    Instant instant = FixedFormTimestamp.parse(text, offset, length);
    return instant == null ? parse(new String(text, offset, length)) : instant;
  }

  static Instant parse(String text) {
    return RareTimestamps.parse(text);
  }

  /** Writes three digits as the server does, and six or nine only where they say something. */
  static String format(Instant instant) {
    int digits = fractionDigits(instant.getNano());
    return TimestampText.canWrite(instant)
        ? TimestampText.of(instant, digits)
        : RareTimestamps.format(instant, digits);
  }

  private static int fractionDigits(int nanos) {
    if (nanos % 1_000_000 == 0) {
      return 3;
    }
    return nanos % 1_000 == 0 ? 6 : 9;
  }
}
