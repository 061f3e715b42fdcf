package io.github.pieces4j.checks.api;

import io.github.pieces4j.checks.contract.TextListener;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The frames that a WebSocket received. */
final class TextFrames {
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();

  /** Returns the listener to open the socket with. */
  WebSocket.Listener listener() {
    return new TextListener(frames::add);
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
