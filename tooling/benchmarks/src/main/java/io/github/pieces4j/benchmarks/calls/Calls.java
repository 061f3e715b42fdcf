package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.SeededConversation;
import java.net.URI;

/**
 * What the calls of all clients are about.
 *
 * @param server the server
 * @param id the conversation that a get reads
 */
record Calls(URI server, String id) {
  /** Enough for as many callers as the widest race has. */
  static final int CONNECTIONS = 256;

  /** The name that makes the request of a create 1 KB. */
  static final String NAME = "A name of some length. ".repeat(42);

  static final SeededConversation SEED =
      SeededConversation.builder().name(NAME).type(ConversationType.COPILOT).build();

  URI conversation() {
    return server.resolve("/conversation/" + id);
  }

  URI create() {
    return server.resolve("/conversations/create");
  }

  URI list() {
    return server.resolve("/conversations");
  }

  /** Options with the usual connections, or with as many as callers. */
  PiecesOptions options(boolean wide) {
    CallLimits usual = CallLimits.DEFAULT;
    CallLimits limits =
        new CallLimits(
            usual.maxResponseBytes(),
            wide ? CONNECTIONS : usual.maxConnections(),
            usual.maxPendingCalls(),
            usual.maxOpenLists());
    return PiecesOptions.of(it -> it.baseUrl(server).callLimits(limits));
  }
}
