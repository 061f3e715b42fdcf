package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.json.ElementReader;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an answer that is a list, decoded one by one as its body comes; not thread-safe.
 *
 * @param <T> the elements' type
 */
public final class Elements<T> {
  private final Exchange<?> exchange;
  private final FailedCall answered;
  private final ElementReader<T> reader;

  Elements(Exchange<?> exchange, FailedCall answered, ElementReader<T> reader) {
    this.exchange = exchange;
    this.answered = answered;
    this.reader = reader;
  }

  /** Takes the next part of the body; {@link #next} must have returned null before. */
  public void take(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    exchange.received(bytes.length);
    reader.take(bytes);
  }

  /**
   * Returns the next element, or null if it takes another part to find it.
   *
   * @throws PiecesDecodeException if the body is no such list
   * @throws io.github.pieces4j.error.PiecesLimitException if the element is too large
   */
  public @Nullable T next() {
    return described(reader::next);
  }

  /**
   * Called when no part follows.
   *
   * @throws PiecesDecodeException if the list is not complete
   */
  public void finish() {
    described(
        () -> {
          reader.finish();
          return null;
        });
    exchange.succeeded(answered);
  }

  private <V extends @Nullable Object> V described(Supplier<V> reading) {
    try {
      return reading.get();
    } catch (PiecesDecodeException e) {
      throw e.during(answered, "");
    }
  }
}
