package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.internal.value.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A codec of timestamps; the server's own form is read without making a string of it. */
final class TimestampCodec implements Codec<Instant> {
  @Override
  public Instant read(JsonInput in) {
    if (!in.parser().hasToken(JsonToken.VALUE_STRING)) {
      throw in.mismatch("a timestamp as text");
    }
    try {
      return parse(in.parser());
    } catch (DateTimeException e) {
      throw in.mismatch("a timestamp such as 2026-01-31T05:00:00.000Z");
    }
  }

  private static Instant parse(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    int length = parser.getStringLength();
    Instant instant = FixedFormTimestamp.parse(text, offset, length);
    return instant == null ? Timestamps.parse(new String(text, offset, length)) : instant;
  }

  @Override
  public void write(JsonOutput out, Instant value) {
    out.generator().writeString(format(value));
  }

  private static String format(Instant value) {
    try {
      return Timestamps.format(value);
    } catch (DateTimeException e) {
      throw new PiecesEncodeException(value + " cannot be written as a timestamp", e);
    }
  }
}
