package io.github.pieces4j.stream;

import io.github.pieces4j.error.PiecesException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that hands the values of a stream to a listener; errors of the listener end nothing.
 */
record ListeningThread<X>(EventStream<X> stream, StreamListener<? super X> listener)
    implements Runnable {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  static <X> void start(EventStream<X> stream, StreamListener<? super X> listener) {
    Thread thread = new Thread(new ListeningThread<>(stream, listener), "pieces4j-listener");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      stream.forEach(value -> isolated(() -> listener.received(value)));
      isolated(listener::closed);
    } catch (PiecesException e) {
      isolated(() -> listener.failed(e));
    }
  }

  private static void isolated(Runnable call) {
    try {
      call.run();
    } catch (Throwable e) {
      LOGGER.error("a listener of a stream failed", e);
    }
  }
}
