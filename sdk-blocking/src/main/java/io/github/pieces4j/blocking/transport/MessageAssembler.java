package io.github.pieces4j.blocking.transport;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Puts the parts of text messages together. */
final class MessageAssembler implements WebSocket.Listener {
  private static final int MAX_CHARS = 16 * 1_024 * 1_024;

  private final FrameListener listener;
  private StringBuilder message = new StringBuilder();

  MessageAssembler(FrameListener listener) {
    this.listener = listener;
  }

  @Override
  public void onOpen(WebSocket socket) {
    listener.opened(socket);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    if (message.length() + part.length() > MAX_CHARS) {
      socket.abort();
      listener.ended(new IOException("a message has more than " + MAX_CHARS + " chars"));
      return null;
    }
    message.append(part);
    if (last) {
      String whole = message.toString();
      message = new StringBuilder();
      listener.received(whole);
    } else {
      socket.request(1);
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
    socket.abort();
    listener.ended(new IOException("a binary message came where text was expected"));
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    listener.ended(new IOException("the server closed the stream with code " + code));
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    listener.ended(error);
  }
}
