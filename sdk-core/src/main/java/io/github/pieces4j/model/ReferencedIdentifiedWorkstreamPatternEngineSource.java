package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an identified workstream pattern engine source by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedIdentifiedWorkstreamPatternEngineSource(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSource reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedIdentifiedWorkstreamPatternEngineSource>,
        PiecesObject,
        ReferencedIdentifiedWorkstreamPatternEngineSourceBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedIdentifiedWorkstreamPatternEngineSource {
    required(id, "ReferencedIdentifiedWorkstreamPatternEngineSource.id");
    additionalProperties =
        unknown(
            additionalProperties,
            "ReferencedIdentifiedWorkstreamPatternEngineSource.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedIdentifiedWorkstreamPatternEngineSourceBuilder builder() {
    return ReferencedIdentifiedWorkstreamPatternEngineSourceBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
