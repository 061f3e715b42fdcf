package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.json.codec.DocumentReader;
import io.github.pieces4j.internal.value.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.async.ByteArrayFeeder;

/**
 * Keeps the identifiers of a list, and the times of their last changes, while its bytes arrive.
 *
 * <p>Whatever else the objects hold is passed over, so the memory used depends on their number and
 * not on their size. For one thread at a time.
 */
public final class IncomingIdentifiers {
  private static final int ITEM_DEPTH = 3;

  private final JsonParser parser;
  private final ByteArrayFeeder feeder;
  private final Map<String, Instant> versions = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();
  private @Nullable String id;
  private Instant version = IdentifierList.UNKNOWN;
  private boolean listed;
  private boolean ended;

  IncomingIdentifiers(JsonParser parser) {
    this.parser = parser;
    feeder = (ByteArrayFeeder) parser.nonBlockingInputFeeder();
  }

  /**
   * Reads some more bytes, which must not be changed afterwards.
   *
   * @throws PiecesDecodeException if they are no JSON
   */
  public void feed(byte[] bytes) {
    if (bytes.length > 0) {
      read(() -> feeder.feedInput(bytes, 0, bytes.length));
    }
  }

  /**
   * Ends the reading.
   *
   * @throws PiecesDecodeException if the list is not complete, or is no list
   */
  public IdentifierList end() {
    read(feeder::endOfInput);
    parser.close();
    if (!ended || !listed) {
      String found = ended ? "none" : "the end of the input";
      throw new PiecesDecodeException("$.iterable", "a complete array", found, null);
    }
    removed.forEach(versions::remove);
    return new IdentifierList(versions);
  }

  private void read(Runnable input) {
    try {
      input.run();
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.NOT_AVAILABLE;
          token = parser.nextToken()) {
        accept(token, parser.streamReadContext());
      }
    } catch (JacksonException e) {
      throw DocumentReader.unreadable(parser, e);
    }
  }

  private void accept(JsonToken token, TokenStreamContext context) {
    switch (token) {
      case END_OBJECT -> endObject(context);
      case END_ARRAY -> listed |= context.getNestingDepth() == 1 && isNamed(context, "iterable");
      case VALUE_STRING -> text(context);
      case VALUE_NUMBER_INT -> index(context);
      default -> {}
    }
  }

  private void endObject(TokenStreamContext context) {
    ended = context.inRoot();
    if (context.getNestingDepth() == ITEM_DEPTH - 1) {
      endItem();
    }
  }

  private void endItem() {
    if (id != null) {
      versions.put(id, version);
    }
    id = null;
    version = IdentifierList.UNKNOWN;
  }

  private void text(TokenStreamContext context) {
    int depth = context.getNestingDepth();
    if (depth == ITEM_DEPTH && isNamed(context, "id") && isInList(context)) {
      id = parser.getString();
    } else if (depth == ITEM_DEPTH + 1
        && isNamed(context, "value")
        && isNamed(context.getParent(), "updated")
        && isInList(context.getParent())) {
      version = timestamp(parser.getString());
    }
  }

  /** A time that cannot be read is as good as none: it only says whether something changed. */
  private static Instant timestamp(String text) {
    try {
      return Timestamps.parse(text);
    } catch (DateTimeException e) {
      return IdentifierList.UNKNOWN;
    }
  }

  /** A negative index says that the item was removed. */
  private void index(TokenStreamContext context) {
    if (context.getNestingDepth() == 2
        && isNamed(context.getParent(), "indices")
        && parser.getString().startsWith("-")) {
      removed.add(context.currentName());
    }
  }

  private static boolean isInList(TokenStreamContext item) {
    TokenStreamContext array = item.getParent();
    return array.inArray() && isNamed(array.getParent(), "iterable");
  }

  private static boolean isNamed(TokenStreamContext context, String name) {
    return name.equals(context.currentName());
  }
}
