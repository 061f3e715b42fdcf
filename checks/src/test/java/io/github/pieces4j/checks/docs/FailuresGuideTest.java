package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/failures.md shows, on a list of which one of two is broken. */
class FailuresGuideTest {
  private static final String LIST =
      """
      {"iterable":[{"id":"whole","created":{"value":"2026-01-31T05:00:00Z"},"type":"COPILOT",\
      "messages":{"iterable":[]},"updated":{"value":"2026-01-31T05:00:00Z"}},{"id":"broken","type":7}]}""";

  @Test
  void tellsWhatOfAListCannotBeRead() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(LIST));
        PiecesClient client = PiecesClient.create(server.url())) {
      // example: unreadable
      Conversations all = client.conversations().list();
      for (Conversation conversation : all) {
        System.out.println(conversation.name());
      }
      for (UnreadableElement broken : all.unreadable()) {
        System.out.println(broken);
      }
      // end
      assertThat(all).extracting(Conversation::id).containsExactly("whole");
      assertThat(all.unreadable()).extracting(UnreadableElement::id).containsExactly("broken");
    }
  }

  @Test
  void tellsItWhileAListIsReadElementByElement() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(LIST));
        PiecesClient client = PiecesClient.create(server.url())) {
      // example: unreadableElements
      List<UnreadableElement> broken = new ArrayList<>();
      try (Stream<Conversation> all =
          client.elements(ConversationsRequests.list().onUnreadable(broken::add))) {
        all.map(Conversation::name).forEach(System.out::println);
      }
      // end
      assertThat(broken).extracting(UnreadableElement::id).containsExactly("broken");
    }
  }
}
