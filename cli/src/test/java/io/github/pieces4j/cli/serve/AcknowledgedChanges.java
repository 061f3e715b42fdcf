package io.github.pieces4j.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Changes a conversation of its own until the server is gone, and knows what was acknowledged. */
final class AcknowledgedChanges {
  private final Set<String> present = new LinkedHashSet<>();
  private final Set<String> deleted = new LinkedHashSet<>();
  private final Random random;
  private final String conversation;
  private String name = "0";
  private String unacknowledgedName = name;
  private String unacknowledgedDelete = "";

  AcknowledgedChanges(PiecesClient client, Random random) {
    this.random = random;
    conversation = client.conversations().create(name).id();
  }

  /** Counts down with each change that was acknowledged. */
  void makeUntilTheServerIsGone(PiecesClient client, CountDownLatch enough) {
    try {
      for (int number = 1; ; number++) {
        change(client, number);
        enough.countDown();
      }
    } catch (PiecesException serverIsGone) {
      assertThat(enough.getCount()).as("changes before " + serverIsGone).isZero();
    }
  }

  private void change(PiecesClient client, int number) {
    switch (random.nextInt(4)) {
      case 0 -> rename(client, "" + number);
      case 1 -> present.stream().findFirst().ifPresent(id -> delete(client, id));
      default -> present.add(create(client, "Words of message " + number).id());
    }
  }

  private ConversationMessage create(PiecesClient client, String text) {
    return client.messages().create(conversation, MessageRole.USER, text);
  }

  private void rename(PiecesClient client, String newName) {
    unacknowledgedName = newName;
    Conversation before = client.conversation(conversation).get();
    name = client.conversations().update(before.withName(newName)).name();
  }

  private void delete(PiecesClient client, String id) {
    unacknowledgedDelete = id;
    client.message(id).delete();
    present.remove(id);
    deleted.add(id);
  }

  /** Checks that a server has all of it; the last change may be there though nobody said so. */
  void areIn(PiecesClient client) {
    Conversation read = client.conversation(conversation).get();
    Set<String> messages =
        client.conversation(conversation).messages().stream()
            .map(ConversationMessage::id)
            .collect(Collectors.toSet());
    assertThat(read.name()).isIn(name, unacknowledgedName);
    assertThat(messages).noneMatch(deleted::contains);
    Set<String> expected = new LinkedHashSet<>(present);
    expected.remove(unacknowledgedDelete);
    assertThat(messages).containsAll(expected);
    assertThat(messages).as("at most one more").hasSizeBetween(expected.size(), present.size() + 1);
    assertThat(read.messages().stream()).as("named by the conversation").hasSameSizeAs(messages);
  }
}
