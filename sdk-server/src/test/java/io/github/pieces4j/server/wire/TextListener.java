package io.github.pieces4j.server.wire;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Hands over whole texts, however many frames they came in. */
final class TextListener implements WebSocket.Listener {
  private final StringBuilder text = new StringBuilder();
  private final Consumer<String> consumer;

  TextListener(Consumer<String> consumer) {
    this.consumer = consumer;
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      consumer.accept(text.toString());
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }
}
