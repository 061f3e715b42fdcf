package io.github.pieces4j.checks.api;

/** Chooses arguments that name what no server has. */
final class Strangers implements Arguments {
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private final Bodies bodies = new Bodies(NOBODY, NOBODY);

  @Override
  public Object of(String name, Class<?> type) {
    return type == String.class ? NOBODY : bodies.of(type);
  }
}
