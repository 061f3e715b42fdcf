package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.config.IdentifierSockets;
import io.github.pieces4j.server.config.OpeningFrame;
import io.github.pieces4j.server.config.Spellings;

/**
 * Which server is played.
 *
 * @param documentedPaths whether operations that have moved are at their documented paths
 * @param laterPaths whether they are at their later paths
 * @param older whether later operations are missing
 * @param version what it tells as its version
 * @param conversationsFirst whether the socket of conversations begins with all of them
 * @param messagesFirst whether the socket of messages begins with all of them
 */
public record Emulation(
    boolean documentedPaths,
    boolean laterPaths,
    boolean older,
    String version,
    Dialect dialect,
    boolean conversationsFirst,
    boolean messagesFirst) {
  /** Returns what options say. */
  public static Emulation of(EmbeddedOptions options) {
    boolean older = options.generation() == Generation.OLDER;
    IdentifierSockets sockets = options.identifierSockets();
    return new Emulation(
        options.spellings() != Spellings.LATER_ONLY,
        options.spellings() != Spellings.DOCUMENTED_ONLY,
        older,
        options.version(),
        new Dialect(options.generation() == Generation.NEWER, older || sockets.lean()),
        sockets.conversations() == OpeningFrame.FULL_LIST,
        sockets.messages() == OpeningFrame.FULL_LIST);
  }
}
