package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.checks.contract.stream.ReceivedValues;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.StreamListener;

/** Keeps what a listener is handed until it is polled. */
record Listened<X>(ReceivedValues<X> values) implements StreamListener<X> {
  static <X> OpenStream<X> to(EventStream<X> stream) {
    ReceivedValues<X> values = new ReceivedValues<>();
    stream.listen(new Listened<>(values));
    return values.closingBy(stream::close);
  }

  @Override
  public void received(X value) {
    values.received(value);
  }

  @Override
  public void failed(PiecesException reason) {
    values.failed(reason);
  }

  @Override
  public void closed() {
    values.completed();
  }
}
