package io.github.pieces4j.examples.quickstart;

import static io.github.pieces4j.model.MessageRole.ASSISTANT;
import static io.github.pieces4j.model.MessageRole.USER;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;

/** The life of one conversation. */
final class MainJob {
  private final PiecesClient client;
  private final Story story;

  private MainJob(PiecesClient client, Story story) {
    this.client = client;
    this.story = story;
  }

  static void run(PiecesOptions options, Story story) {
    try (PiecesClient client = PiecesClient.create(options);
        StreamWatch watch = StreamWatch.start(options, story)) {
      story.step("Server   ", "version " + client.connection().version());
      watch.awaitLive();
      Conversation conversation = client.conversations().create("Pieces4J quickstart");
      story.step("Created  ", named(conversation));
      try {
        new MainJob(client, story).live(conversation.id());
      } finally {
        client.conversation(conversation.id()).delete();
        story.step("Deleted  ", conversation.id());
      }
      watch.awaitDeletion(conversation.id());
    }
  }

  private void live(String id) {
    client.conversation(id).say(USER, "How do I reverse a list in Java?");
    client.conversation(id).say(ASSISTANT, "Collections.reverse(list) reverses it in place.");
    story.step("Said     ", "two messages");

    int count = client.conversations().list().iterable().size();
    story.step("Listed   ", count + (count == 1 ? " conversation" : " conversations"));

    Conversation renamed = client.conversation(id).renameByServer();
    story.step("Renamed  ", "the server chose " + named(renamed));
    Conversation own = client.conversation(id).rename("Reversing lists");
    story.step("Updated  ", "we prefer " + named(own));

    readBack(id);
  }

  private void readBack(String id) {
    story.step("Read back", named(client.conversation(id).get()));
    for (ConversationMessage message : client.conversation(id).messages()) {
      story.detail(message.role() + ": " + message.text());
    }
  }

  private static String named(Conversation conversation) {
    return "\"" + conversation.name() + "\" (" + conversation.id() + ")";
  }
}
