package io.github.pieces4j.internal.task;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a follower of one conversation knows of its messages, and so which changes of all messages
 * are told; for one thread at a time.
 *
 * <p>A change names a message, not its conversation. The latter shows in what was read of it, so
 * that only of messages that are known a deletion, or that one cannot be read, can be told.
 */
public final class FollowedMessages {
  private final String conversationId;

  /** What the list had, until the message changes; empty behind that. */
  private final Map<String, Optional<ConversationMessage>> known = new HashMap<>();

  /** Creates it with no message known. */
  public FollowedMessages(String conversationId) {
    this.conversationId = conversationId;
  }

  /** Returns what is there at the beginning, in the list's order. */
  public static List<ObjectChange<ConversationMessage>> begin(ConversationMessages messages) {
    return messages.stream().map(it -> ObjectChange.read(snapshot(it.id()), it)).toList();
  }

  private static IdentifierEvent snapshot(String id) {
    return new IdentifierEvent(id, ChangeKind.UPDATED, Origin.SNAPSHOT);
  }

  /** Returns what to tell of a change, those at the beginning included; empty for nothing. */
  public Optional<ObjectChange<ConversationMessage>> told(
      ObjectChange<ConversationMessage> change) {
    ConversationMessage message = change.value();
    if (change.origin() == Origin.SNAPSHOT) {
      known.put(change.id(), Optional.ofNullable(message));
      return Optional.of(change);
    }
    if (change.isDeleted()) {
      return Optional.ofNullable(known.remove(change.id())).map(it -> change);
    }
    return message == null ? unread(change) : read(change, message);
  }

  private Optional<ObjectChange<ConversationMessage>> unread(
      ObjectChange<ConversationMessage> change) {
    return Optional.ofNullable(known.replace(change.id(), Optional.empty())).map(it -> change);
  }

  /** A change that the list had already is not told again; a message that was moved is gone. */
  private Optional<ObjectChange<ConversationMessage>> read(
      ObjectChange<ConversationMessage> change, ConversationMessage message) {
    if (!message.conversation().id().equals(conversationId)) {
      return Optional.ofNullable(known.remove(change.id())).map(it -> moved(change));
    }
    Optional<ConversationMessage> before = known.put(change.id(), Optional.empty());
    if (before == null) {
      return Optional.of(change);
    }
    return before.filter(message::equals).isPresent()
        ? Optional.empty()
        : Optional.of(changed(change, message));
  }

  /** What the stream had not met may have been told from the list, and is not new then. */
  private static ObjectChange<ConversationMessage> changed(
      ObjectChange<ConversationMessage> change, ConversationMessage message) {
    return ObjectChange.read(
        new IdentifierEvent(change.id(), ChangeKind.UPDATED, change.origin()), message);
  }

  private static ObjectChange<ConversationMessage> moved(ObjectChange<ConversationMessage> change) {
    return ObjectChange.deleted(
        new IdentifierEvent(change.id(), ChangeKind.DELETED, change.origin()));
  }
}
