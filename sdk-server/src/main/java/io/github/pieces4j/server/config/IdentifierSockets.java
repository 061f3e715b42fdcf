package io.github.pieces4j.server.config;

/**
 * The behavior of an emulated server's identifier sockets.
 *
 * @param conversations what the socket of conversations begins with
 * @param messages what the socket of messages begins with
 * @param lean whether frames leave out when an object changed; an older server's do anyhow
 * @since 0.1
 */
public record IdentifierSockets(OpeningFrame conversations, OpeningFrame messages, boolean lean) {
  private static final IdentifierSockets DEFAULTS =
      new IdentifierSockets(OpeningFrame.FULL_LIST, OpeningFrame.FULL_LIST, false);

  /** Returns what the real server probably does: full lists first, and times in the frames. */
  public static IdentifierSockets defaults() {
    return DEFAULTS;
  }

  /** Returns the same behavior with another beginning of both sockets. */
  public IdentifierSockets withFirstFrame(OpeningFrame firstFrame) {
    return new IdentifierSockets(firstFrame, firstFrame, lean);
  }

  /** Returns the same behavior with another beginning of the socket of conversations. */
  public IdentifierSockets withConversations(OpeningFrame firstFrame) {
    return new IdentifierSockets(firstFrame, messages, lean);
  }

  /** Returns the same behavior with another beginning of the socket of messages. */
  public IdentifierSockets withMessages(OpeningFrame firstFrame) {
    return new IdentifierSockets(conversations, firstFrame, lean);
  }

  /** Returns the same behavior with frames that tell times, or do not. */
  public IdentifierSockets withLean(boolean lean) {
    return new IdentifierSockets(conversations, messages, lean);
  }
}
