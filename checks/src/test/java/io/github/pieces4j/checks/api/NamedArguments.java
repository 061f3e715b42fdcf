package io.github.pieces4j.checks.api;

import java.lang.reflect.Parameter;

/** Chooses the parameter's own name for a text, and one body for each type of body. */
final class NamedArguments implements Arguments {
  private final Bodies bodies = new Bodies("conversationId", "messageId");

  @Override
  public Object of(Parameter parameter) {
    return parameter.getType() == String.class
        ? parameter.getName()
        : bodies.of(parameter.getType());
  }
}
