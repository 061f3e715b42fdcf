package io.github.pieces4j.server.store;

/** Tells the kinds of objects apart that an emulated server stores. */
public enum StoredKind {
  /** Is a {@link io.github.pieces4j.model.Conversation}. */
  CONVERSATION,
  /** Is a {@link io.github.pieces4j.model.ConversationMessage}. */
  MESSAGE,
  /** Is an {@link io.github.pieces4j.model.Annotation}. */
  ANNOTATION
}
