package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("sources") @Nullable WorkstreamPatternEngineSources sources,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
