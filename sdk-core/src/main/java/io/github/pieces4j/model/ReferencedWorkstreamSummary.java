package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a workstream summary by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedWorkstreamSummary(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedWorkstreamSummary reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedWorkstreamSummary>,
        PiecesObject,
        ReferencedWorkstreamSummaryBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedWorkstreamSummary {
    required(id, "ReferencedWorkstreamSummary.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedWorkstreamSummary.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedWorkstreamSummaryBuilder builder() {
    return ReferencedWorkstreamSummaryBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
