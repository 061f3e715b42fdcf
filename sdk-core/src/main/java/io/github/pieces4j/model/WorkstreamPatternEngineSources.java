package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of workstream pattern engine sources.
 *
 * @since 0.1
 */
@WireRecord
public record WorkstreamPatternEngineSources(
    @JsonProperty("iterable") List<WorkstreamPatternEngineSource> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<WorkstreamPatternEngineSource>,
        PiecesObject,
        WorkstreamPatternEngineSourcesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamPatternEngineSources {
    iterable = list(iterable, "WorkstreamPatternEngineSources.iterable");
    required(iterable, "WorkstreamPatternEngineSources.iterable");
    additionalProperties =
        unknown(additionalProperties, "WorkstreamPatternEngineSources.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamPatternEngineSourcesBuilder builder() {
    return WorkstreamPatternEngineSourcesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
