package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesEncodeException;

/** The codecs by their types. */
final class CodecLookup {
  private CodecLookup() {}

  @SuppressWarnings("unchecked") // Each codec is found by the name of its type.
  static <T> Codec<T> find(Class<T> type) {
    Codec<?> codec = ModelCodecs.find(type.getName());
    if (codec == null) {
      throw new PiecesEncodeException(
          type.getName() + " is no type of the API: see the package io.github.pieces4j.model",
          null);
    }
    return (Codec<T>) codec;
  }
}
