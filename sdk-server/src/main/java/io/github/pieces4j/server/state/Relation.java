package io.github.pieces4j.server.state;

import static io.github.pieces4j.server.store.Kind.ANNOTATION;
import static io.github.pieces4j.server.store.Kind.CONVERSATION;
import static io.github.pieces4j.server.store.Kind.MESSAGE;

import io.github.pieces4j.server.store.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The collections of references that tables hold, each of an owner to others of the server. */
enum Relation {
  CONVERSATION_MESSAGES(0, CONVERSATION, "messages", MESSAGE),
  CONVERSATION_ANNOTATIONS(1, CONVERSATION, "annotations", ANNOTATION),
  ANNOTATION_CONVERSATIONS(2, ANNOTATION, "conversations", CONVERSATION),
  MESSAGE_ANNOTATIONS(3, MESSAGE, "annotations", ANNOTATION),
  ANNOTATION_MESSAGES(4, ANNOTATION, "messages", MESSAGE),
  MESSAGE_MESSAGES(5, MESSAGE, "messages", MESSAGE),
  /** Conversations that are grounded in a message; no message shows it. */
  MESSAGE_GROUNDS(6, MESSAGE, null, CONVERSATION);

  private static final List<Relation> ALL = List.of(values());
  private final int code;
  private final Kind owner;
  private final @Nullable String property;
  private final Kind target;

  Relation(int code, Kind owner, @Nullable String property, Kind target) {
    this.code = code;
    this.owner = owner;
    this.property = property;
    this.target = target;
  }

  /** Returns its number in the database. */
  int code() {
    return code;
  }

  Kind owner() {
    return owner;
  }

  Kind target() {
    return target;
  }

  /** Returns the owner's property that shows it. */
  String property() {
    return property == null ? "" : property;
  }

  /** Returns the relation that shows the same from the other side, null if none does. */
  @Nullable Relation inverse() {
    return switch (this) {
      case CONVERSATION_ANNOTATIONS -> ANNOTATION_CONVERSATIONS;
      case ANNOTATION_CONVERSATIONS -> CONVERSATION_ANNOTATIONS;
      case MESSAGE_ANNOTATIONS -> ANNOTATION_MESSAGES;
      case ANNOTATION_MESSAGES -> MESSAGE_ANNOTATIONS;
      case MESSAGE_MESSAGES -> MESSAGE_MESSAGES;
      case CONVERSATION_MESSAGES, MESSAGE_GROUNDS -> null;
    };
  }

  /** Returns the relations that objects of a kind show. */
  static List<Relation> shownBy(Kind kind) {
    return ALL.stream().filter(it -> it.owner == kind && it.property != null).toList();
  }

  /** Returns the relation that a property of a kind shows, null for none. */
  static @Nullable Relation of(Kind kind, String property) {
    return Arrays.stream(values())
        .filter(it -> it.owner == kind && property.equals(it.property))
        .findFirst()
        .orElse(null);
  }
}
