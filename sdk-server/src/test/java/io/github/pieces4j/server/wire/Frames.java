package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.server.Caller;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Is an open identifier socket and the frames that came out of it. */
final class Frames implements AutoCloseable {
  private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  Frames(Caller caller, String path) {
    socket = caller.open(path, new TextListener(texts::add));
  }

  /** Waits for the next frame. */
  String next() throws InterruptedException {
    String text = texts.poll(20, TimeUnit.SECONDS);
    assertThat(text).as("a frame arrives in time").isNotNull();
    return text;
  }

  StreamedIdentifiers nextDecoded() throws InterruptedException {
    return PiecesJson.decode(next().getBytes(StandardCharsets.UTF_8), StreamedIdentifiers.class);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
