package io.github.pieces4j.archive;

import java.io.InputStream;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** A parser of JSON from UTF-8, of any size but not of any depth. */
final class JsonText {
  private static final int DEEPEST = 1_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonText() {}

  /** A reader of what a parser finds. */
  @FunctionalInterface
  interface Reading<T> {
    T read(JsonParser parser) throws MalformedJsonException;
  }

  /** Reads the beginning of a document of any size; the parser stands on its first token. */
  static <T> T read(InputStream json, Reading<T> reading) throws MalformedJsonException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        throw new MalformedJsonException("it is empty");
      }
      return reading.read(parser);
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private static MalformedJsonException malformed(JacksonException e) {
    return new MalformedJsonException(
        e.getOriginalMessage() + " at byte " + e.getLocation().getByteOffset(), e);
  }

  /** Returns a text as JSON. */
  static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
  }

  /** Reads a document of which nothing may be left; the parser stands on its first token. */
  static <T> T read(byte[] json, Reading<T> reading) throws MalformedJsonException {
    try {
      return readStrictly(json, reading);
    } catch (MalformedJsonException e) {
      byte[] text = LoneSurrogates.asText(json);
      if (Arrays.equals(text, json)) {
        throw e;
      }
      return readStrictly(text, reading);
    }
  }

  private static <T> T readStrictly(byte[] json, Reading<T> reading) throws MalformedJsonException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        throw new MalformedJsonException("it is empty");
      }
      T value = reading.read(parser);
      if (parser.nextToken() != null) {
        throw new MalformedJsonException("something follows the JSON");
      }
      return value;
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }
}
