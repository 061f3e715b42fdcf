package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import org.jspecify.annotations.Nullable;

/** The check of what every record of settings refuses. */
final class Settings {
  private Settings() {}

  /** Refuses null where a value belongs; callers that are not checked for nulls can pass it. */
  static void requirePresent(@Nullable Object value, String setting) {
    if (value == null) {
      throw new PiecesConfigurationException(
          setting + " is null: leave it out to have the default, or give it a value");
    }
  }
}
