package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesClosedException;
import java.net.http.HttpClient;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The client of java.net.http that streams have for themselves; made when one is opened. */
final class StreamClient implements Supplier<HttpClient> {
  private final Supplier<HttpClient> maker;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable HttpClient client;
  private boolean closed;

  StreamClient(Supplier<HttpClient> maker) {
    this.maker = maker;
  }

  /**
   * Returns the client.
   *
   * @throws PiecesClosedException after the close
   */
  @Override
  public HttpClient get() {
    lock.lock();
    try {
      if (closed) {
        throw new PiecesClosedException("the client");
      }
      HttpClient made = client == null ? maker.get() : client;
      client = made;
      return made;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    HttpClient last;
    lock.lock();
    try {
      closed = true;
      last = client;
      client = null;
    } finally {
      lock.unlock();
    }
    if (last != null) {
      HttpClientShutdown.shutdown(last);
    }
  }
}
