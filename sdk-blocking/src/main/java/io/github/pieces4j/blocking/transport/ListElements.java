package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Elements;
import io.github.pieces4j.internal.call.Exchange;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list, read from a connection when they are asked for; for one thread.
 *
 * <p>A list that nobody refers to any more gives its connection back and is told in the log.
 */
final class ListElements<T> extends Spliterators.AbstractSpliterator<T> {
  private final Exchange<?> exchange;
  private final Elements<T> elements;
  private final RunningExchange<?> running;
  private Iterator<ByteBuffer> parts = Collections.emptyIterator();
  private boolean ended;

  ListElements(Exchange<?> exchange, Elements<T> elements, RunningExchange<?> running) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.exchange = exchange;
    this.elements = elements;
    this.running = running;
  }

  /** Returns a stream whose close ends the connection if there is more to come. */
  Stream<T> stream() {
    return StreamSupport.stream(this, false).onClose(running::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T element = ended ? null : next();
    if (element == null) {
      return false;
    }
    action.accept(element);
    return true;
  }

  private @Nullable T next() {
    // Unless an element is found, this is the end, good or bad.
    ended = true;
    try {
      T element = elements.next();
      while (element == null && takePart()) {
        element = elements.next();
      }
      if (element == null) {
        elements.finish();
      }
      ended = element == null;
      return element;
    } catch (PiecesException failure) {
      throw exchange.call().ended(failure);
    } finally {
      if (ended) {
        running.close();
      }
    }
  }

  private boolean takePart() {
    while (!parts.hasNext()) {
      List<ByteBuffer> arrived = running.next(exchange.call().timeout());
      if (arrived == null) {
        return false;
      }
      parts = arrived.iterator();
    }
    elements.take(parts.next());
    return true;
  }
}
