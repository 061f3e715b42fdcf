package io.github.pieces4j.internal.task;

import static io.github.pieces4j.internal.task.OrderedTest.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowedMessagesTest {
  private static final ConversationMessage LISTED = message("a", 1);

  private final FollowedMessages followed = new FollowedMessages("conversation");

  @Test
  void whatIsThereComesFirst() {
    ConversationMessages list =
        ConversationMessages.builder().iterable(List.of(LISTED, message("b", 2))).build();

    assertThat(FollowedMessages.begin(list).stream().flatMap(it -> followed.told(it).stream()))
        .extracting(it -> it.id() + " " + it.origin())
        .containsExactly("a SNAPSHOT", "b SNAPSHOT");
  }

  @Test
  void aMessageOfAnotherConversationIsNotTold() {
    assertThat(told(List.of(read(message("x", "another", 1)), deleted("x"), unread("x"))))
        .isEmpty();
  }

  @Test
  void aChangeThatTheListHadIsToldOnce() {
    ObjectChange<ConversationMessage> later = read(message("a", 5));

    assertThat(told(List.of(listed(), read(LISTED), later, read(LISTED))))
        .containsExactly(listed(), later, read(LISTED));
  }

  @Test
  void whatTheListToldIsNotNewBehindIt() {
    ConversationMessage later = message("a", 5);
    ObjectChange<ConversationMessage> created =
        ObjectChange.read(event("a", ChangeKind.CREATED), later);

    assertThat(told(List.of(listed(), created))).containsExactly(listed(), read(later));
    assertThat(new FollowedMessages("conversation").told(created)).contains(created);
  }

  @Test
  void whatCouldNotBeReadIsToldAgainWhenItCan() {
    assertThat(told(List.of(listed(), unread("a"), read(LISTED)))).hasSize(3);
  }

  @Test
  void aKnownMessageThatIsGoneIsToldOnce() {
    assertThat(told(List.of(listed(), deleted("a"), deleted("a"))))
        .containsExactly(listed(), deleted("a"));
  }

  @Test
  void aMessageThatWasMovedIsGone() {
    assertThat(told(List.of(listed(), read(message("a", "another", 2)), deleted("a"))))
        .containsExactly(listed(), deleted("a"));
  }

  private List<ObjectChange<ConversationMessage>> told(
      List<ObjectChange<ConversationMessage>> changes) {
    return changes.stream().flatMap(it -> followed.told(it).stream()).toList();
  }

  private static ObjectChange<ConversationMessage> listed() {
    return FollowedMessages.begin(ConversationMessages.builder().iterable(List.of(LISTED)).build())
        .get(0);
  }

  private static ObjectChange<ConversationMessage> read(ConversationMessage message) {
    return ObjectChange.read(event(message.id(), ChangeKind.UPDATED), message);
  }

  private static ObjectChange<ConversationMessage> unread(String id) {
    return ObjectChange.unread(
        event(id, ChangeKind.UPDATED), new PiecesStreamException("broken", null, null));
  }

  private static ObjectChange<ConversationMessage> deleted(String id) {
    return ObjectChange.deleted(event(id, ChangeKind.DELETED));
  }

  private static IdentifierEvent event(String id, ChangeKind kind) {
    return new IdentifierEvent(id, kind, Origin.LIVE);
  }
}
