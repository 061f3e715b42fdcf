package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a search by workstream sources.
 *
 * @param sources the workstream sources to search in
 * @since 0.1
 */
@WireRecord
public record WorkstreamSearchOptions(
    @Nullable EmbeddedModelSchema schema,
    @Nullable WorkstreamPatternEngineSources sources,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamSearchOptionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamSearchOptions {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamSearchOptions.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamSearchOptionsBuilder builder() {
    return WorkstreamSearchOptionsBuilder.builder();
  }
}
