package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.text.Redaction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A reader of one whole document. */
public final class DocumentReader {
  private static final int MAX_PROBLEM = 300;

  private DocumentReader() {}

  /**
   * Reads the one value of the document that takes the first bytes of an array.
   *
   * <p>Elements of its lists that are not what they should be are kept as they came.
   */
  public static <T> T read(JsonFactory factory, byte[] json, int length, Class<T> type) {
    Codec<T> codec = CodecLookup.find(type);
    Supplier<JsonParser> opening =
        () -> factory.createParser(ObjectReadContext.empty(), json, 0, length);
    try {
      return read(opening, null, codec::read);
    } catch (PiecesDecodeException e) {
      if (e.getCause() != null) {
        throw e;
      }
      return read(opening, new TolerantElements(json), codec::read);
    }
  }

  /** Reads a frame of an identifier stream, without the items that are not what they should be. */
  public static StreamFrame readFrame(Supplier<JsonParser> opening) {
    return read(opening, null, in -> new FrameReader(in).read());
  }

  private static <T> T read(
      Supplier<JsonParser> opening,
      @Nullable TolerantElements elements,
      Function<JsonInput, T> reading) {
    try (JsonParser parser = opening.get()) {
      return read(parser, new JsonInput(parser, elements), reading);
    } catch (JacksonException e) {
      // Parsers look at the first bytes when they are created.
      throw unreadable("$", e);
    }
  }

  private static <T> T read(JsonParser parser, JsonInput in, Function<JsonInput, T> reading) {
    try {
      if (parser.nextToken() == null) {
        throw in.mismatch("a value");
      }
      T value = reading.apply(in);
      if (parser.nextToken() != null) {
        throw in.mismatch("the end of the input");
      }
      return value;
    } catch (JacksonException e) {
      throw unreadable(parser, e);
    }
  }

  /** Describes what a parser could not read where it stands; a limit with the setting behind it. */
  public static PiecesDecodeException unreadable(JsonParser parser, JacksonException e) {
    String path = JsonPath.of(parser, 0);
    return e instanceof StreamConstraintsException exceeded
        ? ExceededLimit.of(exceeded, parser.streamReadConstraints(), path)
        : unreadable(path, e);
  }

  private static PiecesDecodeException unreadable(String path, JacksonException e) {
    String expected = e instanceof JacksonIOException ? "readable input" : "well-formed JSON";
    String found =
        e instanceof UnexpectedEndOfInputException
            ? "the end of the input"
            : Redaction.visible(e.getOriginalMessage(), MAX_PROBLEM);
    return new PiecesDecodeException(path, expected, found, e);
  }
}
