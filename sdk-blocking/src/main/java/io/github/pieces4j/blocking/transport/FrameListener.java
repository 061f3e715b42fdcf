package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.request.Exchange;
import java.net.http.WebSocket;

/** Is told what a WebSocket receives; never by two threads at a time. */
public interface FrameListener {
  /** Returns what the socket is opened for. */
  Exchange<?> exchange();

  /** Is told once that the socket is open and may be asked for messages. */
  void opened(WebSocket socket);

  /** Is told a whole text message. */
  void received(String message);

  /** Is told once that nothing more will come. */
  void ended(Throwable reason);
}
