package io.github.pieces4j.operation;

import io.github.pieces4j.model.PiecesCollection;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the body of a successful response.
 *
 * @param <R> what the body holds
 * @since 0.1
 */
@FunctionalInterface
public interface ResponseBody<R extends @Nullable Object> {
  /** Reads the body; called once for each response. */
  R read(JsonDecoder decoder, byte[] body);

  /** Reads a JSON object. */
  static <R> ResponseBody<R> json(Class<R> type) {
    return (decoder, body) -> decoder.decode(body, type);
  }

  /** Reads a list, whole or element by element. */
  static <C extends PiecesCollection<T>, T> ResponseBody<C> list(
      Class<C> type, Class<T> elementType) {
    return new ListBody<>(type, elementType);
  }

  /** Reads text; the quotes that some servers put around it are taken off. */
  static ResponseBody<String> text() {
    return (decoder, body) -> unquoted(new String(body, StandardCharsets.UTF_8).strip());
  }

  /** Takes the body as it came, without decoding it. */
  static ResponseBody<byte[]> bytes() {
    return (decoder, body) -> body;
  }

  /** Expects nothing and ignores what comes all the same. */
  static ResponseBody<@Nullable Void> none() {
    return (decoder, body) -> null;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
