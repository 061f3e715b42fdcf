package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.BrokenConversations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tells that an object out of contract takes no other one away. */
interface TolerantListContract extends Connectable {
  private void answered(String json, BiConsumer<ClientUnderTest, List<UnreadableElement>> check) {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(json));
        ClientUnderTest client = client(Failures.once(server.url()))) {
      check.accept(client, new ArrayList<>());
    }
  }

  @Test
  default void aWholeListHasWhatCanBeReadAndTellsTheRest() {
    answered(
        BrokenConversations.list(970),
        (client, told) -> {
          Conversations list = client.execute(ConversationsRequests.list().onUnreadable(told::add));
          assertThat(list.stream().map(Conversation::id))
              .hasSize(970)
              .allMatch(id -> id.startsWith("whole-"));
          requireBroken(list.unreadable());
          assertThat(told).isEqualTo(list.unreadable());
          assertThat(list.ids()).hasSize(970 + 24);
        });
  }

  @Test
  default void aListOfElementsHasWhatCanBeReadAndTellsTheRest() {
    answered(
        BrokenConversations.list(970),
        (client, told) -> {
          PiecesRequest<Conversations> request =
              PiecesRequest.of(ConversationsOperations.LIST).onUnreadable(told::add);
          try (Stream<Conversation> elements = client.elements(request)) {
            assertThat(elements.map(Conversation::id))
                .hasSize(970)
                .allMatch(id -> id.startsWith("whole-"));
          }
          requireBroken(told);
        });
  }

  @Test
  default void bothWaysOfReadingTellTheSame() {
    String json = BrokenConversations.list(3);
    List<UnreadableElement> whole = new ArrayList<>();
    answered(json, (client, none) -> whole.addAll(client.list().unreadable()));
    answered(
        json,
        (client, told) -> {
          try (Stream<Conversation> elements =
              client.elements(ConversationsRequests.list().onUnreadable(told::add))) {
            assertThat(elements).hasSize(3);
          }
          assertThat(told).isEqualTo(whole).hasSize(30);
        });
  }

  @Test
  default void aSearchHasWhatCanBeRead() {
    String found =
        """
        {"iterable":[
          {"exact":true,"identifier":"a","similarity":1,"conversation":%s},
          {"exact":"yes","identifier":"b","similarity":1},
          {"exact":true,"identifier":"c","similarity":1,"conversation":%s}]}
        """
            .formatted(BrokenConversations.whole("a"), BrokenConversations.broken().get(0));
    answered(
        found,
        (client, told) -> {
          var result = client.execute(ConversationsRequests.search(Seeds.search("text")));
          assertThat(result.stream().map(it -> it.identifier())).containsExactly("a");
          assertThat(result.unreadable())
              .extracting(UnreadableElement::id, UnreadableElement::path)
              .containsExactly(tuple("b", "$.exact"), tuple("c", "$.conversation.created"));
        });
  }

  private static void requireBroken(List<UnreadableElement> told) {
    List<String> broken = BrokenConversations.broken();
    assertThat(told).hasSize(30);
    for (int i = 0; i < told.size(); i++) {
      UnreadableElement element = told.get(i);
      assertThat(element.index()).isEqualTo(i * 7L);
      assertThat(element.json()).isEqualTo(broken.get(i));
      assertThat(element.id()).isEqualTo(i < 24 ? "broken-" + i : null);
      assertThat(element.path()).startsWith("$");
      assertThat(element.problem()).startsWith("expected ").contains(", found ");
    }
    assertThat(told).extracting(it -> it.path() + it.problem()).doesNotHaveDuplicates();
  }
}
