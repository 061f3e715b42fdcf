package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tells how lists are read element by element. */
interface ElementsContract extends Connectable {
  Duration WAIT = Duration.ofSeconds(30);
  int MEBIBYTE = 1_024 * 1_024;

  @Test
  default void theElementsAreThoseOfTheList() {
    try (FilledServer server = new FilledServer(this)) {
      for (int i = 0; i < 20; i++) {
        server.client().create(Seeds.conversation("Grüße 🌍 \"" + i + "\" \\ {[,]}"));
        server.addMessage("Message " + i);
      }
      try (Stream<Conversation> conversations = server.client().stream();
          Stream<ConversationMessage> messages = server.client().streamMessages()) {
        assertThat(conversations)
            .hasSize(21)
            .containsExactlyElementsOf(server.client().list().iterable());
        assertThat(messages)
            .hasSize(21)
            .containsExactlyElementsOf(server.client().listMessages().iterable());
      }
    }
  }

  @Test
  default void anEmptyListHasNoElements() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url());
        Stream<Conversation> conversations = client.stream()) {
      assertThat(conversations).isEmpty();
    }
  }

  @Test
  default void whatStandsAroundTheElementsIsPassedOver() {
    String json =
        """
         { "indices" : {"a":0, "iterable":1}, "schema":[{"iterable":["]}"]}, "\\\\\\""],
           "iterable" : [ %s , %s ] , "score":null, "more":12.5e3,"last":{"iterable":[1]}}
        """
            .formatted(Lists.conversation("a"), Lists.conversation("b"));
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(json));
        ClientUnderTest client = client(Failures.once(server.url()));
        Stream<Conversation> conversations = client.stream()) {
      assertThat(conversations).extracting(Conversation::id).containsExactly("a", "b");
    }
  }

  @Test
  default void aReaderThatStopsLetsTheServerWait() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(MEBIBYTE);
        ClientUnderTest client =
            client(
                Failures.once(
                    server.url(), options -> options.callTimeout(Duration.ofMillis(500))))) {
      try (Stream<Conversation> conversations = client.stream()) {
        Iterator<Conversation> iterator = conversations.iterator();
        assertThat(iterator.next().id()).isEqualTo("000000000000");
        long sent = Stalled.bytes(() -> server.progress().bytesSent());
        assertThat(sent).as("what sockets and parts hold").isLessThan(32L * MEBIBYTE);
        for (int i = 1; i < 50_000; i++) {
          assertThat(iterator.next().id()).endsWith(String.valueOf(i));
        }
      }
      server.await(progress -> progress.busy() == 0, WAIT);
    }
  }

  @Test
  default void aListThatIsLeftGivesItsConnectionBack() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(MEBIBYTE);
        ClientUnderTest client = client(Failures.once(server.url()))) {
      for (int i = 0; i < 20; i++) {
        try (Stream<Conversation> conversations = client.stream()) {
          List<Conversation> few = conversations.limit(3).toList();
          assertThat(few).hasSize(3);
        }
      }
      server.await(progress -> progress.busy() == 0, WAIT);
    }
  }
}
