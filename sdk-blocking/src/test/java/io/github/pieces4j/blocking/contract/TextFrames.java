package io.github.pieces4j.blocking.contract;

import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps the frames that a WebSocket received. */
final class TextFrames implements WebSocket.Listener {
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final StringBuilder begun = new StringBuilder();

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    begun.append(data);
    if (last) {
      frames.add(begun.toString());
      begun.setLength(0);
    }
    socket.request(1);
    return null;
  }

  /** Waits for the next frame. */
  String next() throws InterruptedException {
    String frame = frames.poll(30, TimeUnit.SECONDS);
    if (frame == null) {
      throw new AssertionError("no frame came");
    }
    return frame;
  }
}
