package io.github.pieces4j.server.routes;

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
    boolean messagesFirst) {}
