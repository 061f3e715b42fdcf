package io.github.pieces4j.tooling.codec;

/** Compiles sample records. */
final class Samples {
  private static final String HEAD =
      """
      package sample;
      import com.fasterxml.jackson.annotation.JsonProperty;
      import io.github.pieces4j.model.*;
      import java.time.Instant;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  /** Ends a record as it must end. */
  static final String LAST = "Map<String, Object> additionalProperties) {}";

  private Samples() {}

  /** Compiles the source of {@code sample.Sample}, whose head is added. */
  static Compilation compile(String body, String... options) {
    return Compilation.of(Stubs.with("sample.Sample", HEAD + body), options);
  }
}
