package io.github.pieces4j.checks.api;

/** Chooses the parameter's own name for a text, and one body for each type of body. */
final class NamedArguments implements Arguments {
  private final Bodies bodies = new Bodies("conversationId", "messageId");

  @Override
  public Object of(String name, Class<?> type) {
    return type == String.class ? name : bodies.of(type);
  }
}
