package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a workstream summary to workstream summary association by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedWorkstreamSummaryToWorkstreamSummaryAssociation(
    @JsonProperty("id") String id,
    @JsonProperty("reference")
        @Nullable FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedWorkstreamSummaryToWorkstreamSummaryAssociation>,
        PiecesObject,
        ReferencedWorkstreamSummaryToWorkstreamSummaryAssociationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedWorkstreamSummaryToWorkstreamSummaryAssociation {
    required(id, "ReferencedWorkstreamSummaryToWorkstreamSummaryAssociation.id");
    additionalProperties =
        unknown(
            additionalProperties,
            "ReferencedWorkstreamSummaryToWorkstreamSummaryAssociation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedWorkstreamSummaryToWorkstreamSummaryAssociationBuilder builder() {
    return ReferencedWorkstreamSummaryToWorkstreamSummaryAssociationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
