package io.github.pieces4j.operation;

import io.github.pieces4j.model.PiecesCollection;

/**
 * A response body that is a list, read whole or element by element.
 *
 * @param <C> the list's type
 * @param <T> the elements' type
 * @param type the list's type
 * @param elementType the elements' type
 * @since 0.1
 */
public record ListBody<C extends PiecesCollection<T>, T>(Class<C> type, Class<T> elementType)
    implements ResponseBody<C> {
  @Override
  public C read(JsonDecoder decoder, byte[] body) {
    return decoder.decode(body, type);
  }
}
