package io.github.pieces4j.internal.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.ReferencedConversation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderedTest {
  @Test
  void messagesComeInOrderOfTimeWithThoseThatTheListOnlyNames() {
    ConversationMessages list = list(List.of(message("c", 3), message("a", 1)), Map.of("b", 0L));

    assertThat(Ordered.onlyNamed(list)).containsExactly("b");
    assertThat(Ordered.byTime(list, List.of(message("b", 2))).ids()).containsExactly("a", "b", "c");
  }

  @Test
  void messagesOfOneTimeStayInTheServersOrder() {
    ConversationMessages list = list(List.of(message("y", 1), message("x", 1)), Map.of());

    assertThat(Ordered.byTime(list, List.of()).ids()).containsExactly("y", "x");
    assertThat(Ordered.lastFirst(list)).extracting(it -> it.id()).containsExactly("x", "y");
  }

  @Test
  void whatCannotBeReadStaysInTheListAndIsNotReadAgain() {
    byte[] json = "{\"iterable\":[{\"id\":\"a\"}],\"indices\":{\"a\":0,\"b\":1}}".getBytes(UTF_8);
    ConversationMessages list = PiecesJson.decode(json, ConversationMessages.class);

    assertThat(Ordered.onlyNamed(list)).containsExactly("b");
    assertThat(Ordered.byTime(list, List.of(message("b", 1))).unreadable())
        .isEqualTo(list.unreadable())
        .hasSize(1);
  }

  @Test
  void aMessageThatWasRemovedIsNotTheLast() {
    ConversationMessages list =
        list(List.of(message("a", 1), message("gone", 2)), Map.of("a", 0L, "gone", -1L));

    assertThat(Ordered.onlyNamed(list)).isEmpty();
    assertThat(Ordered.lastFirst(list)).extracting(it -> it.id()).containsExactly("a");
  }

  @Property
  void theNewestAreTheFirstOfAllInOrder(
      @ForAll @Size(max = 30) List<@IntRange(max = 1000) Integer> times,
      @ForAll @IntRange(min = 1, max = 12) int most) {
    Ordered.Newest newest = new Ordered.Newest(most);
    List<Conversation> all =
        IntStream.range(0, times.size())
            .mapToObj(i -> conversation("id-" + i, times.get(i)))
            .toList();
    all.forEach(newest::add);

    assertThat(newest.inOrder())
        .extracting(it -> it.updatedAt())
        .containsExactlyElementsOf(
            all.stream()
                .map(Conversation::updatedAt)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList());
  }

  @Test
  void noneIsNoNumberOfTheNewest() {
    assertThatThrownBy(() -> new Ordered.Newest(0))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessageContaining("0");
  }

  private static ConversationMessages list(
      List<ConversationMessage> iterable, Map<String, Long> indices) {
    return ConversationMessages.builder().iterable(iterable).indices(indices).build();
  }

  static ConversationMessage message(String id, int second) {
    return message(id, "conversation", second);
  }

  static ConversationMessage message(String id, String conversationId, int second) {
    return ConversationMessage.builder()
        .id(id)
        .conversation(ReferencedConversation.builder().id(conversationId).build())
        .role(MessageRole.USER)
        .created(time(second))
        .updated(time(second))
        .build();
  }

  private static Conversation conversation(String id, int second) {
    return Conversation.builder()
        .id(id)
        .type(ConversationType.COPILOT)
        .messages(FlattenedConversationMessages.builder().iterable(List.of()).build())
        .created(time(0))
        .updated(time(second))
        .build();
  }

  private static GroupedTimestamp time(int second) {
    return GroupedTimestamp.builder().value(Instant.ofEpochSecond(second)).build();
  }
}
