package io.github.pieces4j.json;

import io.github.pieces4j.internal.json.JsonDocuments;
import java.io.InputStream;

/**
 * A reader and writer of the model's records as JSON, without any mapper.
 *
 * <pre>{@code
 * SeededConversation seed = SeededConversation.builder().type(ConversationType.COPILOT).build();
 * byte[] json = PiecesJson.encode(seed);
 * SeededConversation same = PiecesJson.decode(json, SeededConversation.class);
 * }</pre>
 *
 * <p>Thread-safe. What a record has no component for is kept in its {@code additionalProperties}.
 *
 * @since 0.1
 */
public final class PiecesJson {
  private static final JsonDocuments DOCUMENTS =
      new JsonDocuments(JsonLimits.DEFAULT.maxDepth(), JsonLimits.DEFAULT.maxStringLength());

  private PiecesJson() {}

  /**
   * Decodes a document.
   *
   * @param json UTF-8
   * @throws io.github.pieces4j.error.PiecesDecodeException if it is no such object; the message
   *     tells the path, what was expected and what was found
   */
  public static <T> T decode(byte[] json, Class<T> type) {
    return DOCUMENTS.decode(json, type);
  }

  /**
   * Decodes a document that may be larger, or nested deeper, than {@link JsonLimits#DEFAULT}
   * allows.
   *
   * @param json UTF-8
   * @throws io.github.pieces4j.error.PiecesDecodeException if it is no such object, or exceeds the
   *     limits
   */
  public static <T> T decode(byte[] json, Class<T> type, JsonLimits limits) {
    return new JsonDocuments(limits.maxDepth(), limits.maxStringLength()).decode(json, type);
  }

  /**
   * Decodes a document and closes the stream.
   *
   * @throws io.github.pieces4j.error.PiecesDecodeException if it is no such object, or if reading
   *     failed
   */
  public static <T> T decode(InputStream json, Class<T> type) {
    return DOCUMENTS.decode(json, type);
  }

  /**
   * Encodes a record of the model as UTF-8.
   *
   * @throws io.github.pieces4j.error.PiecesEncodeException if the value is no record of the model,
   *     or holds what JSON cannot say
   */
  public static byte[] encode(Object value) {
    return DOCUMENTS.encode(value);
  }
}
