package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text message divided into frames. */
final class Fragments {
  private Fragments() {}

  /** Returns so many frames of about equal size; some are empty if there are more than bytes. */
  static List<WebSocketFrame> of(String text, int frames) {
    if (frames < 1) {
      throw new PiecesConfigurationException("frames is " + frames + ": it takes 1 or more");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, frames).mapToObj(index -> fragment(bytes, index, frames)).toList();
  }

  private static WebSocketFrame fragment(byte[] text, int index, int frames) {
    int from = (int) ((long) text.length * index / frames);
    int to = (int) ((long) text.length * (index + 1) / frames);
    int opcode = index == 0 ? WebSocketFrame.TEXT : WebSocketFrame.CONTINUATION;
    return new WebSocketFrame(index == frames - 1, opcode, Arrays.copyOfRange(text, from, to));
  }
}
