package io.github.pieces4j.checks.api;

import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the frames of the emulated server's WebSockets against the contract's schema. */
class FramesContractTest {
  static Stream<PiecesRequest<?>> streams() {
    return Stream.of(
        ConversationsRequests.streamIdentifiers(), MessagesRequests.streamIdentifiers());
  }

  @ParameterizedTest
  @MethodSource("streams")
  void aFrameFitsTheContract(PiecesRequest<?> stream) throws InterruptedException {
    WireCheck check = new WireCheck(Contract.operation(stream.operation().id()));
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Wire wire = new Wire(server.url());
      TextFrames frames = new TextFrames();
      WebSocket socket = wire.open(stream, frames.listener());
      check.frame(bytes(frames.next()));
      wire.execute(ConversationRequests.delete(new Scene(wire).conversationId()));
      String frame = frames.next();
      check.frame(bytes(frame));
      while (!frame.contains("\"deleted\":true")) {
        frame = frames.next();
        check.frame(bytes(frame));
      }
      socket.abort();
    }
  }

  private static byte[] bytes(String frame) {
    return frame.getBytes(StandardCharsets.UTF_8);
  }
}
