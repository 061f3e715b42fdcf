package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.model.Conversation;
import java.time.Instant;

/**
 * A conversation as the page's list shows it.
 *
 * @param id its identifier
 * @param name its title, empty if it has none
 * @param updated when it was last changed
 */
record Summary(String id, String name, Instant updated) {
  static Summary of(Conversation conversation) {
    String name = conversation.name();
    return new Summary(conversation.id(), name == null ? "" : name, conversation.updated().value());
  }
}
