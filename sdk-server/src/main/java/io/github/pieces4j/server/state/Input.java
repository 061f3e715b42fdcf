package io.github.pieces4j.server.state;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.JsonLimits;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * Bodies of requests, checked against the contract's types before anything is done with them.
 *
 * <p>They may be nested less deep than what clients read, so that lists and search results around
 * them can still be read.
 */
public final class Input {
  private static final int DEEPEST = 190;

  /** Requests are smaller; what is imported may have any text that the database can hold. */
  private static final JsonLimits LARGE =
      new JsonLimits(JsonLimits.DEFAULT.maxDepth(), Json.LONGEST_TEXT);

  private Input() {}

  /**
   * Reads a body.
   *
   * @throws Refusal if it is no such object
   */
  public static JsonObject read(byte[] body, Class<?> type) {
    return decoded(body, type).object();
  }

  /** A body in both forms. */
  record Decoded(JsonObject object, Object record) {}

  static Decoded decoded(byte[] body, Class<?> type) {
    try {
      Object decoded = decode(body, type);
      JsonObject read = Json.object(new String(body, StandardCharsets.UTF_8));
      if (isDeeper(read, DEEPEST)) {
        throw Refusal.invalid(
            "The body is invalid: at $: it is nested deeper than " + DEEPEST + " levels");
      }
      return new Decoded(read, decoded);
    } catch (PiecesDecodeException | IllegalArgumentException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
    } catch (tools.jackson.core.JacksonException e) {
      throw Refusal.invalid("The body is invalid: at $: " + e.getOriginalMessage());
    }
  }

  private static boolean isDeeper(Object tree, int levels) {
    Iterable<?> children =
        tree instanceof JsonObject object
            ? object.properties().values()
            : tree instanceof Iterable<?> items ? items : java.util.List.of();
    boolean isNested = tree instanceof JsonObject || tree instanceof Iterable<?>;
    if (isNested && levels == 0) {
      return true;
    }
    for (Object child : children) {
      if (child != null && isDeeper(child, levels - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Decodes an object that is about to be stored.
   *
   * @throws Refusal if clients could not read it
   */
  static <T> T checked(JsonObject object, Class<T> type) {
    try {
      return decode(object.toString().getBytes(StandardCharsets.UTF_8), type);
    } catch (PiecesDecodeException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
    }
  }

  private static <T> T decode(byte[] json, Class<T> type) {
    return json.length > JsonLimits.DEFAULT.maxStringLength()
        ? PiecesJson.decode(json, type, LARGE)
        : PiecesJson.decode(json, type);
  }
}
