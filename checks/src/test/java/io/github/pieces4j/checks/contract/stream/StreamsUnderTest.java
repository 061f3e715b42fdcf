package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.stream.IdentifierSource;
import org.jspecify.annotations.Nullable;

/** Is a client as the contract suite of streams sees it. */
public interface StreamsUnderTest extends AutoCloseable {
  /** Returns the stream of one kind of objects. */
  <T> StreamUnderTest<T> stream(IdentifierSource<T> source);

  /** Executes any request on the caller's thread. */
  <R extends @Nullable Object> R execute(PiecesRequest<R> request);

  /** Closes the client and waits until it is closed. */
  @Override
  void close();
}
