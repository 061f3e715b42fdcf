package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One frame of a WebSocket, as RFC 6455 has it; what a server sends is not masked.
 *
 * @param last whether it ends its message
 * @param opcode what it carries
 * @param payload the bytes, unmasked; not to be changed
 */
record WebSocketFrame(boolean last, int opcode, byte[] payload) {
  static final int CONTINUATION = 0;
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  private static final int LAST = 0x80;
  private static final int OPCODE = 0x0F;
  private static final int LENGTH = 0x7F;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;
  private static final int LONGEST_HEADER = 10;
  private static final int MASK_BYTES = 4;

  static WebSocketFrame whole(int opcode, byte[] payload) {
    return new WebSocketFrame(true, opcode, payload);
  }

  static WebSocketFrame text(String text) {
    return whole(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static WebSocketFrame close(int code, String reason) {
    byte[] text = reason.getBytes(StandardCharsets.UTF_8);
    return whole(
        CLOSE, ByteBuffer.allocate(2 + text.length).putShort((short) code).put(text).array());
  }

  byte[] bytes() {
    return bytes(payload.length);
  }

  /** Returns the bytes of the frame without the last ones of its payload. */
  byte[] truncated(int payloadBytes) {
    if (payloadBytes < 0 || payloadBytes >= payload.length) {
      throw new PiecesConfigurationException(
          "bytes is " + payloadBytes + ": it takes 0 to " + (payload.length - 1));
    }
    byte[] whole = bytes();
    return Arrays.copyOf(whole, whole.length - payload.length + payloadBytes);
  }

  /** Returns the bytes of the frame with a length in them that may be wrong. */
  byte[] bytes(long declaredLength) {
    if (declaredLength < 0) {
      throw new PiecesConfigurationException(
          "length is " + declaredLength + ": it takes 0 or more");
    }
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HEADER + payload.length);
    bytes.put((byte) ((last ? LAST : 0) | opcode));
    if (declaredLength < TWO_BYTES) {
      bytes.put((byte) declaredLength);
    } else if (declaredLength <= 0xFFFF) {
      bytes.put((byte) TWO_BYTES).putShort((short) declaredLength);
    } else {
      bytes.put((byte) EIGHT_BYTES).putLong(declaredLength);
    }
    byte[] exact = new byte[bytes.put(payload).flip().remaining()];
    bytes.get(exact);
    return exact;
  }

  /** Reads what a client sent, which is masked. */
  static WebSocketFrame read(DataInputStream input) throws IOException {
    int first = input.readUnsignedByte();
    int length = length(input.readUnsignedByte() & LENGTH, input);
    byte[] mask = new byte[MASK_BYTES];
    input.readFully(mask);
    byte[] payload = new byte[length];
    input.readFully(payload);
    for (int i = 0; i < length; i++) {
      payload[i] ^= mask[i % MASK_BYTES];
    }
    return new WebSocketFrame((first & LAST) != 0, first & OPCODE, payload);
  }

  private static int length(int length, DataInputStream input) throws IOException {
    return switch (length) {
      case TWO_BYTES -> input.readUnsignedShort();
      case EIGHT_BYTES -> Math.toIntExact(input.readLong());
      default -> length;
    };
  }

  /** Returns the code of a close frame; 1005 if it has none. */
  int closeCode() {
    return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
  }

  /** Returns a text message in so many frames of about equal size; some are empty if need be. */
  static List<WebSocketFrame> fragments(String text, int frames) {
    if (frames < 1) {
      throw new PiecesConfigurationException("frames is " + frames + ": it takes 1 or more");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, frames).mapToObj(index -> fragment(bytes, index, frames)).toList();
  }

  private static WebSocketFrame fragment(byte[] text, int index, int frames) {
    int from = (int) ((long) text.length * index / frames);
    int to = (int) ((long) text.length * (index + 1) / frames);
    int opcode = index == 0 ? TEXT : CONTINUATION;
    return new WebSocketFrame(index == frames - 1, opcode, Arrays.copyOfRange(text, from, to));
  }
}
