package io.github.pieces4j.checks.contract;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import org.junit.jupiter.api.Test;

/** Tells what a client's stream of conversation identifiers shows. */
interface IdentifierContract extends Connectable {
  @Test
  default void theStreamShowsCreationUpdateAndDeletionInTheirOrder() throws InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Conversation before = client.create(Seeds.conversation("Before the stream"));
      try (SeenIdentifiers seen = new SeenIdentifiers(client)) {
        seen.awaitChange(before.id());

        Conversation created = client.create(Seeds.conversation("After it"));
        seen.awaitChange(created.id());
        client.update(created.withName("Changed"));
        seen.awaitChange(created.id());
        client.delete(created.id());
        seen.awaitDeletion(created.id());
      }
    }
  }

  @Test
  default void twoListenersBothSeeChanges() throws InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url());
        SeenIdentifiers first = new SeenIdentifiers(client);
        SeenIdentifiers second = new SeenIdentifiers(client)) {
      Conversation created = client.create(Seeds.conversation("For both"));

      first.awaitChange(created.id());
      second.awaitChange(created.id());
      client.delete(created.id());
      first.awaitDeletion(created.id());
      second.awaitDeletion(created.id());
    }
  }
}
