package io.github.pieces4j.internal.task;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.model.Conversation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names of conversations, as callers give them. */
public final class Naming {
  private Naming() {}

  /**
   * Returns the name.
   *
   * @throws PiecesRequestException if it is null
   */
  public static String given(@Nullable String name) {
    if (name == null) {
      throw new PiecesRequestException("the name of the conversation is null: pass one");
    }
    return name;
  }

  /** Returns what finds conversations of exactly this name. */
  public static Predicate<Conversation> is(String name) {
    String given = given(name);
    return conversation -> given.equals(conversation.name());
  }
}
